/** Why something could not be sent, as a code: the other side's words may repeat an address, and are kept nowhere. */
export class NotSent extends Error {
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = "NotSent";
    this.code = code;
  }
}

/** The code of whatever was thrown, fit to be kept. */
export function codeOf(thrown: unknown): string {
  const code = thrown instanceof NotSent ? thrown.code : codeIn(thrown);
  return /^[A-Za-z0-9_-]{1,80}$/.test(code) ? code : "unknown";
}

function codeIn(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return thrown.cause instanceof Error ? codeIn(thrown.cause) : thrown.name;
}
