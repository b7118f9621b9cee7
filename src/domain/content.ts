import type { Article } from "./article.ts";
import type { Department } from "./department.ts";
import type { External } from "./external.ts";
import type { LocalFact } from "./local-fact.ts";
import type { Municipality } from "./municipality.ts";
import type { Rule } from "./rule.ts";
import type { SavedReplies } from "./saved-reply.ts";
import type { Examples, Group, Topic } from "./topic.ts";

/** Everything a municipality writes, read and indexed. The files are the truth; this is made from them anew after each change. */
export type Content = {
  readonly municipality: Municipality;
  readonly departments: ReadonlyMap<string, Department>;
  readonly externals: ReadonlyMap<string, External>;
  readonly groups: ReadonlyMap<string, Group>;
  /** In the order of the files. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly background: Examples;
  /** In the order in which they are tried. */
  readonly rules: readonly Rule[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly facts: ReadonlyMap<string, LocalFact>;
  /** One polite line by ISO code, and `other`. */
  readonly otherLanguages: ReadonlyMap<string, string>;
  /** By department; `alle` is for everybody. */
  readonly savedReplies: SavedReplies;
  /** The files as they were read: path within the content folder → text. */
  readonly files: ReadonlyMap<string, string>;
};
