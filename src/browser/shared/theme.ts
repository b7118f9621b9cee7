// One colour in, fourteen literal values out: the municipality chooses one, this decides the rest. It works in OKLCH, so that
// every hue keeps the same weight on the page, and writes literals, because older phones know no color-mix().

type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };
type Triple = readonly [number, number, number];

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const linearOf = (hex: string): Triple => {
  const at = (from: number) => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return [at(1), at(3), at(5)];
};
const luminance = (hex: string) => {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG 2.1 contrast between two colours as "#14595F". */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function toOklch(hex: string): Oklch {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, c), hue: Math.atan2(c, a) };
}

function linearFrom({ lightness, chroma, hue }: Oklch): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toHex(colour: Oklch): string {
  let { chroma } = colour;
  // Less chroma until the colour exists on a screen.
  const outside = () => linearFrom({ ...colour, chroma }).some((v) => v < -0.0005 || v > 1.0005);
  while (chroma > 0 && outside()) chroma = Math.max(0, chroma - 0.004);
  const byte = (v: number) => Math.round(fromLinear(Math.min(1, Math.max(0, v))) * 255);
  const digits = linearFrom({ ...colour, chroma }).map((v) => byte(v).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}

/** Darker (step < 0) or lighter until it stands out enough from every ground. */
function until(colour: Oklch, step: number, least: number, grounds: readonly string[]): string {
  let { lightness } = colour;
  const enough = () => grounds.every((ground) => contrast(toHex({ ...colour, lightness }), ground) >= least);
  while (!enough() && lightness + step > 0 && lightness + step < 1) lightness += step;
  return toHex({ ...colour, lightness });
}

/** The tokens that follow from the municipality's colour, by their names in tokens.css without `--ni-`. */
export type Scheme = Readonly<
  Record<"accent" | "accent-hover" | "on-accent" | "accent-soft" | "accent-line" | "head" | "on-head", string>
>;

const white = "#FFFFFF";
// The grounds of tokens.css on which an accent has the least contrast: `sunken` in light, `raised` in dark.
const sunken = "#EFEDE8";
const raisedAtNight = "#232A28";

export function themeOf(brand: string): { readonly light: Scheme; readonly dark: Scheme } {
  const base = toOklch(brand);
  const soften = (lightness: number, chroma: number) =>
    toHex({ lightness, chroma: Math.min(base.chroma, chroma), hue: base.hue });
  const shifted = (hex: string, by: number) => {
    const colour = toOklch(hex);
    return toHex({ ...colour, lightness: colour.lightness + by });
  };
  const [soft, softAtNight] = [soften(0.955, 0.014), soften(0.3, 0.038)];
  const accent = until(base, -0.004, 5, [white, sunken, soft]);
  const bright = { ...base, lightness: Math.max(base.lightness, 0.72), chroma: Math.min(base.chroma, 0.1) };
  const accentAtNight = until(bright, 0.004, 6, [raisedAtNight, softAtNight]);
  return {
    light: {
      accent,
      "accent-hover": shifted(accent, -0.07),
      "on-accent": white,
      "accent-soft": soft,
      "accent-line": soften(0.8, 0.055),
      head: accent,
      "on-head": white,
    },
    dark: {
      accent: accentAtNight,
      "accent-hover": shifted(accentAtNight, 0.06),
      "on-accent": soften(0.2, 0.03),
      "accent-soft": softAtNight,
      "accent-line": soften(0.5, 0.055),
      head: soften(0.33, 0.055),
      "on-head": white,
    },
  };
}

/** The same as rules for the root that `of` names: `:host` in the chat, `:root` on our own pages. */
export function themeRules(brand: string, of: ":host" | ":root"): string {
  const { light, dark } = themeOf(brand);
  const tokens = (scheme: Scheme) =>
    Object.entries(scheme)
      .map(([name, value]) => `--ni-${name}:${value}`)
      .join(";");
  const when = (attribute: string) => (of === ":host" ? `:host(${attribute})` : `:root${attribute}`);
  return [
    `${of}{${tokens(light)}}`,
    `@media (prefers-color-scheme:dark){${when(":not([data-theme])")}{${tokens(dark)}}}`,
    `${when('[data-theme="dark"]')}{${tokens(dark)}}`,
  ].join("\n");
}
