/** Themes, widths and languages, each with each. */
export const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [320, 360, 768, 1440].flatMap((width) =>
    (["da", "en"] as const).map((language) => ({ colorScheme, width, language })),
  ),
);
export type Look = (typeof looks)[number];

/**
 * Each case with one look, so that over all cases every look is met, and every theme meets every width and language. With
 * FULL=on each case with every look.
 */
export function pairwise<Case>(cases: readonly Case[]): (readonly [Case, Look])[] {
  if (process.env.FULL === "on") return cases.flatMap((each) => looks.map((look) => [each, look] as const));
  // 7 and 16 share no factor: sixteen cases in a row meet sixteen looks.
  return cases.flatMap((each, at) => {
    const look = looks[(at * 7) % looks.length];
    return look === undefined ? [] : [[each, look] as const];
  });
}
