/** What the front door does with a question; the citizen sees one of these nine. */
export const outcomes = [
  "emergency",
  "answer",
  "clarify",
  "ask",
  "route",
  "human",
  "refer",
  "social",
  "decline",
] as const;
export type Outcome = (typeof outcomes)[number];
