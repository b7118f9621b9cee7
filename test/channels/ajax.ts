/**
 * The XMLHttpRequest that the official client asks for, as far as it uses it, on Node's fetch. Everything else of the client is real:
 * what it sends, when it tries again and how it comes back.
 */
export class Ajax {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = "";
  responseText = "";
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  ontimeout: ((event: unknown) => void) | null = null;
  #method = "GET";
  #url = "";
  readonly #headers: Record<string, string> = {};
  readonly #stop = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getResponseHeader(): null {
    return null;
  }

  getAllResponseHeaders(): string {
    return "";
  }

  abort(): void {
    this.#stop.abort();
  }

  send(body?: string | null): void {
    const asked = fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#stop.signal,
      ...(body && { body }),
    });
    asked
      .then(async (response) => {
        const text = await response.text();
        this.status = response.status;
        this.responseText = text;
        this.response = text === "" ? null : JSON.parse(text);
        this.readyState = 4;
        this.onreadystatechange?.();
      })
      .catch((error: unknown) => {
        if (this.#stop.signal.aborted) return;
        // As a browser does it: ready, with status 0, and then the error.
        this.readyState = 4;
        this.onreadystatechange?.();
        this.onerror?.(error);
      });
  }
}
