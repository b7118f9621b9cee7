/** 2 after a sentence, 1 after a clause, 0 between words. */
export function borderOf(text: string, from: number, to: number): 0 | 1 | 2 {
  // One blank, as nearly always.
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let border: 0 | 1 = 0;
  for (let at = from; at < to; at++) {
    const sign = text[at] as string;
    if (".!?;:\n…".includes(sign)) return 2;
    if (',–—()"/'.includes(sign)) border = 1;
  }
  return border;
}
