/** What can be wrong with the line, and what it has been asked. */
export type Weather = {
  /** Every request and every stream breaks off. */
  down: boolean;
  /** Streams are refused, requests go through. */
  noSockets: boolean;
  /** Streams are opened and cut off at once, as some proxies do. */
  cutSockets: boolean;
  /** Messages are answered with this status. */
  refuse: number;
  /** Messages are taken, but the answer gets lost on the way. */
  loseAnswers: number;
  /** Messages that are answered with 429 before one is taken. */
  busy: number;
  /** How long a token holds, in seconds. */
  expires: number;
  /** The policy of every page. */
  policy: string;
};

export const fair: Weather = {
  down: false,
  noSockets: false,
  cutSockets: false,
  refuse: 0,
  loseAnswers: 0,
  busy: 0,
  expires: 1800,
  policy: "",
};
