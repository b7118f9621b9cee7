/** Rows of words under headings, as wide as they need to be. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(headings), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : (value * 100).toFixed(1);

/** A figure and how it stands to ours: "2845 (×16)". */
export function beside(value: number, ours: number | undefined, show: (value: number) => string = String): string {
  if (ours === undefined || ours === 0) return show(value);
  const ratio = value / ours;
  return `${show(value)} (×${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)})`;
}
