/** What only a script of our own site can read, sent with everything that changes something. */
export function csrfHeader(): Readonly<Record<string, string>> {
  const value = /(?:^|;\s*)ni-csrf=([^;]*)/.exec(document.cookie)?.[1];
  return value === undefined ? {} : { "x-csrf-token": value };
}
