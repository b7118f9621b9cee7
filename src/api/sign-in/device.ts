// The order matters: every browser says it is the ones before it.
const browsers = [
  ["Edge", /Edg\//],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS\//],
  ["Chrome", /Chrome\/|CriOS\//],
  ["Safari", /Safari\//],
] as const;
const systems = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["Mac", /Mac OS X|Macintosh/],
  ["Linux", /Linux|X11/],
] as const;

/** "Firefox, Windows": enough to know one's own, too little to follow anybody. */
export function deviceOf(agent: string | undefined): string {
  const named = (kinds: readonly (readonly [string, RegExp])[]) =>
    kinds.find(([, sign]) => sign.test(agent ?? ""))?.[0];
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(", ");
}
