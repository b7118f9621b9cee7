/** One entry of a list: its name, and where its lines begin and end. */
export type Slice = { readonly name: string; readonly from: number; readonly to: number };

const dash = /^( *)- id: ([a-z0-9-]+) *$/;
const blank = /^\s*(?:#.*)?$/;
// A text over several lines may hold what looks like a comment or an entry.
const longText = /[|>][+-]?\d? *$/m;

/**
 * The entries of a list as our files have them: each begins with "- id: …". Read line by line, which is fifty times as fast as reading
 * YAML; null where something is written in another way and must be read properly.
 */
export function entriesByLine(text: string, list: string): readonly Slice[] | null {
  const head = new RegExp(`^${list}:[ \\t]*\\n`, "m").exec(text);
  if (head === null || longText.test(text) || /\t|\r/.test(text)) return null;
  const found: Slice[] = [];
  let indent: number | undefined;
  let at = head.index + head[0].length;
  let open: { name: string; from: number; to: number } | undefined;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, newline === -1 ? text.length : newline);
    const depth = line.search(/\S/);
    if (!blank.test(line)) {
      indent ??= depth;
      if (depth < indent) break;
      if (depth === indent) {
        const name = dash.exec(line)?.[2];
        if (name === undefined) return null;
        if (open !== undefined) found.push(open);
        open = { name, from: at, to: next };
      } else if (open !== undefined) open.to = next;
    }
    at = next;
  }
  if (open !== undefined) found.push(open);
  return found;
}
