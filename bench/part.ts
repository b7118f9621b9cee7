/** What the command line says about measuring; a part reads what concerns it. */
export type BenchOptions = {
  readonly data: string | undefined;
  readonly sets: readonly string[];
  readonly systems: readonly string[];
  readonly voice: string;
  /** Seconds a system has for training, and again for its questions. */
  readonly limit: number;
  /** How many topics are made small in turn. */
  readonly small: number;
  /** Turns through the HTTP server, not within one process. */
  readonly http: boolean;
  /** Progress and what was left out: on standard error, since standard output holds results only. */
  readonly note: (line: string) => void;
};

/** What a part found: as a value for programs and as tables for people. */
export type Found = { readonly json: unknown; readonly text: string };
