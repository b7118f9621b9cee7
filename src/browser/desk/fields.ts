/** A place in a ready text that is left for whoever sends it: `[dag]`. */
export type Field = { readonly start: number; readonly end: number; readonly name: string };

// What is masked stands in brackets, too, and is no field: it always begins with these words.
const masked = /^(?:fjernet|removed|CPR-nummer|betalingskort|kontonummer)/i;

export function fieldsIn(text: string): readonly Field[] {
  return [...text.matchAll(/\[([^[\]\n]{1,80})\]/g)].flatMap((found) => {
    const name = found[1] ?? "";
    return masked.test(name) ? [] : [{ start: found.index, end: found.index + found[0].length, name }];
  });
}

/** The first field after a place in the text, and from the beginning when there is none. */
export function fieldAfter(text: string, at: number): Field | undefined {
  const fields = fieldsIn(text);
  return fields.find(({ start }) => start >= at) ?? fields[0];
}

/** What stands behind a `/` that begins a word, up to where one writes; null: no ready text is being looked for. */
export function sought(text: string, at: number): { readonly words: string; readonly start: number } | null {
  const found = /(?:^|\s)\/([^/\n]{0,40})$/.exec(text.slice(0, at));
  if (found === null) return null;
  const words = found[1] ?? "";
  return { words, start: at - words.length - 1 };
}

/** Every word stands in the title or the text, in any order. */
export function fits(words: string, { title, text }: { readonly title: string; readonly text: string }): boolean {
  const hay = `${title} ${text}`.toLocaleLowerCase("da");
  return words
    .toLocaleLowerCase("da")
    .split(/[\s-]+/)
    .every((word) => hay.includes(word));
}
