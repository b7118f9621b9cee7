// What comes over the line is read field by field: a field that is missing or of another kind becomes empty, never an error.

export type Raw = Readonly<Record<string, unknown>>;

export function rawOf(value: unknown): Raw {
  return typeof value === "object" && value !== null ? (value as Raw) : {};
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function textOrNull(value: unknown): string | null {
  return textOf(value) || null;
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function listOf<Item>(value: unknown, read: (raw: unknown) => Item): Item[] {
  return Array.isArray(value) ? value.map(read) : [];
}

/** JSON as it was kept or sent; undefined when it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
