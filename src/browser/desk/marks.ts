/** A stretch of a text: marked or not. */
export type Marked = { readonly text: string; readonly weighed: boolean };

type Stretch = { readonly start: number; readonly end: number };

/** The text cut where marks begin and end. Marks may overlap or lie outside it: the text stays whole whatever they say. */
export function markedText(text: string, stretches: readonly Stretch[]): readonly Marked[] {
  const inside = stretches
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const cut: Marked[] = [];
  let done = 0;
  for (const { start, end } of inside) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) cut.push({ text: text.slice(done, from), weighed: false });
    const last = cut.at(-1);
    const words = text.slice(from, end);
    if (last?.weighed && from === done) cut[cut.length - 1] = { text: last.text + words, weighed: true };
    else cut.push({ text: words, weighed: true });
    done = end;
  }
  if (done < text.length) cut.push({ text: text.slice(done), weighed: false });
  return cut;
}
