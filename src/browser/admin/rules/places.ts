/** Where in a condition of the content something stands: each place once. */
export type Place =
  | "topic"
  | "group"
  | "band"
  | "gap"
  | "words.any"
  | "words.all"
  | "words.none"
  | "words.only"
  | "words.near"
  | "entities.any"
  | "entities.all"
  | "entities.none"
  | "role"
  | "language"
  | "page"
  | "time"
  | "department-open"
  | "attempts"
  | "private-data";

/** What an editor chooses first; then how. */
export const whats = {
  words: ["words.any", "words.all", "words.none", "words.only", "words.near"],
  topic: ["topic"],
  group: ["group"],
  entities: ["entities.any", "entities.all", "entities.none"],
  band: ["band"],
  gap: ["gap"],
  role: ["role"],
  language: ["language"],
  page: ["page"],
  time: ["time"],
  "department-open": ["department-open"],
  attempts: ["attempts"],
  "private-data": ["private-data"],
} as const satisfies Record<string, readonly Place[]>;
export type What = keyof typeof whats;

export const allWhats = Object.keys(whats) as What[];

export function whatOf(place: Place): What {
  const [what = place] = place.split(".");
  return what as What;
}

/** Places that are still free for this kind of condition, and its own. */
export function freePlaces(what: What, taken: readonly Place[], own?: Place): readonly Place[] {
  return whats[what].filter((place) => place === own || !taken.includes(place));
}

/** How each is filled in. */
export const fillings = {
  topic: "picks",
  group: "picks",
  band: "picks",
  gap: "gap",
  "words.any": "words",
  "words.all": "words",
  "words.none": "words",
  "words.only": "words",
  "words.near": "near",
  "entities.any": "picks",
  "entities.all": "picks",
  "entities.none": "picks",
  role: "picks",
  language: "words",
  page: "words",
  time: "time",
  "department-open": "yes",
  attempts: "count",
  "private-data": "yes",
} as const satisfies Record<Place, string>;
