/** One server-sent event; `id` is what the next request begins after. */
export type ServerEvent = { readonly id: string | null; readonly name: string; readonly data: string };

/** Text as it arrives, cut into events. A piece may end in the middle of a line. */
export class EventLines {
  #rest = "";
  #id: string | null = null;
  #name = "";
  #data: string[] = [];

  take(text: string): readonly ServerEvent[] {
    const events: ServerEvent[] = [];
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") this.#finish(events);
      else this.#read(line);
    }
    return events;
  }

  #finish(events: ServerEvent[]): void {
    if (this.#data.length > 0)
      events.push({ id: this.#id, name: this.#name || "message", data: this.#data.join("\n") });
    this.#name = "";
    this.#data = [];
  }

  #read(line: string): void {
    const colon = line.indexOf(":");
    // A line that begins with a colon keeps the connection alive and says nothing.
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "id") this.#id = value;
    else if (field === "event") this.#name = value;
    else if (field === "data") this.#data.push(value);
  }
}
