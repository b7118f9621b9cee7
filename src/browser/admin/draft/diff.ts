export type DiffLine = { readonly sign: " " | "+" | "−"; readonly text: string };

const around = 2;
// Two texts of thousands of lines are compared without the table that a full comparison needs.
const mostCells = 400_000;

/** What went and what came, with a little of what stands around it; "…" where lines are left out. */
export function diffOf(before: string, after: string): readonly DiffLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const middle = changes(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  const all: DiffLine[] = [...old.slice(0, start).map(same), ...middle, ...old.slice(old.length - end).map(same)];
  return folded(all);
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
const same = (text: string): DiffLine => ({ sign: " ", text });
const gone = (text: string): DiffLine => ({ sign: "−", text });
const come = (text: string): DiffLine => ({ sign: "+", text });

/** The longest common row of lines, the plain way. */
function changes(old: readonly string[], fresh: readonly string[]): readonly DiffLine[] {
  if (old.length * fresh.length > mostCells) return [...old.map(gone), ...fresh.map(come)];
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      longest[row * width + column] =
        old[row] === fresh[column]
          ? (longest[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(longest[(row + 1) * width + column] ?? 0, longest[row * width + column + 1] ?? 0);
  const lines: DiffLine[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < fresh.length) {
    if (row < old.length && column < fresh.length && old[row] === fresh[column]) {
      lines.push(same(old[row] ?? ""));
      row++;
      column++;
    } else if (
      column >= fresh.length ||
      (row < old.length && (longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0))
    )
      lines.push(gone(old[row++] ?? ""));
    else lines.push(come(fresh[column++] ?? ""));
  }
  return lines;
}

function folded(lines: readonly DiffLine[]): readonly DiffLine[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ sign }) => sign !== " "),
  );
  const shown: DiffLine[] = [];
  lines.forEach((line, at) => {
    if (near[at]) shown.push(line);
    else if (shown.at(-1)?.text !== "…") shown.push(same("…"));
  });
  return shown;
}
