/** A value as lines that can be compared and read. */
export function asLines(value: unknown): string {
  return lines(value, "").join("\n");
}

function lines(value: unknown, before: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => {
      const [first = "", ...rest] = lines(each, "");
      return [`${before}- ${first}`, ...rest.map((line) => `${before}  ${line}`)];
    });
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      typeof each === "object" && each !== null
        ? [`${before}${key}:`, ...lines(each, `${before}  `)]
        : [`${before}${key}: ${each ?? "–"}`],
    );
  return String(value ?? "–")
    .split("\n")
    .map((line) => `${before}${line}`);
}
