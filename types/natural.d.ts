declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  /** The number of insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other. */
  export function DamerauLevenshteinDistance(source: string, target: string): number;
}
