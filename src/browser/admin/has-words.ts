/** Whether a line has every word of a search. */
export function hasWords(line: string, search: string): boolean {
  const there = line.toLocaleLowerCase("da");
  return search
    .toLocaleLowerCase("da")
    .split(/\s+/)
    .every((word) => there.includes(word));
}
