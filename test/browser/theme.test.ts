import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contrast, themeOf, themeRules } from "../../src/browser/shared/theme.ts";

const shared = join(import.meta.dirname, "../../src/browser/shared");
const tokens = readFileSync(join(shared, "tokens.css"), "utf8");

const white = "#FFFFFF";
const black = "#000000";

test("contrast is WCAG's", () => {
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast("#767676", white)).toBeCloseTo(4.54, 2);
});

// The colours of look/: the project's own, three municipalities', and whatever a hurried admin may type.
describe.each([
  "#14595F",
  "#0B4F8A",
  "#2E6B34",
  "#8A1538",
  "#FFD400",
  "#E30613",
  "#00A3E0",
  white,
  black,
  "#FF7A00",
  "#7A7A7A",
])("%s as the municipality's colour", (brand) => {
  const { light, dark } = themeOf(brand);

  test("links and buttons can be read on every light ground", () => {
    for (const ground of [white, "#F6F4F0", "#EFEDE8", light["accent-soft"]])
      expect(contrast(light.accent, ground)).toBeGreaterThanOrEqual(5);
  });

  test("and on every dark one", () => {
    for (const ground of ["#1B201F", "#131716", "#232A28", dark["accent-soft"]])
      expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(6);
  });

  test("text on the colour can be read", () => {
    for (const scheme of [light, dark])
      for (const [text, ground] of [
        ["on-accent", "accent"],
        ["on-accent", "accent-hover"],
        ["on-head", "head"],
      ] as const)
        expect(contrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test("ink can be read in the citizen's bubble", () => {
    for (const [scheme, ink] of [
      [light, "#5C6461"],
      [dark, "#A2AAA6"],
    ] as const)
      expect(contrast(ink, scheme["accent-soft"])).toBeGreaterThanOrEqual(4.5);
  });
});

test("the shipped colour gives the shipped tokens", () => {
  const { light, dark } = themeOf("#14595F");
  for (const [name, value] of [...Object.entries(light), ...Object.entries(dark)])
    expect(tokens).toContain(`--ni-${name}: ${value.toLowerCase()};`);
});

test("rules name the root they are for", () => {
  const rules = themeRules("#0B4F8A", ":host");
  expect(rules).toContain(":host{--ni-accent:#0B4F8A");
  expect(rules).toContain(':host([data-theme="dark"])');
  expect(rules).toContain("@media (prefers-color-scheme:dark){:host(:not([data-theme]))");
  expect(themeRules("#0B4F8A", ":root")).toContain(":root:not([data-theme])");
});

test("night is the same, whether the device asks for it or the page", () => {
  const [byDevice, byPage] = ["@media (prefers-color-scheme: dark)", '\n[data-theme="dark"]'].map((start) =>
    declarationsAfter(tokens, start),
  );
  expect(byDevice?.length).toBeGreaterThan(30);
  expect(byPage).toEqual(byDevice);
});

function declarationsAfter(css: string, start: string): string[] {
  const from = css.slice(css.indexOf(start));
  return from
    .slice(0, from.indexOf("}"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("--ni-"));
}
