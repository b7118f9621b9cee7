import { table } from "./table.ts";

/** A nested value as one table: a name and a figure a line. Shares are shown in per cent. */
export function flatText(title: string, value: unknown): string {
  return `${title}\n${table(["", ""], rowsOf(value, ""))}`;
}

function rowsOf(value: unknown, name: string): string[][] {
  if (typeof value === "number") return [[name, show(value)]];
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => rowsOf(each, name === "" ? key : `${name} · ${key}`));
}

const show = (value: number) =>
  Number.isInteger(value) && value > 1 ? String(value) : `${(value * 100).toFixed(1)} %`;
