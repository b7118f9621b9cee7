import { createHash } from "node:crypto";
import type { DraftItem } from "../domain/draft-item.ts";
import { Problem } from "../domain/problem.ts";
import { contentOf } from "./content-of.ts";
import { changesOf } from "./draft.ts";
import type { Files } from "./files.ts";
import type { Finding } from "./finding.ts";
import { withItems } from "./items.ts";
import { type Live, type LiveOptions, prepared } from "./live-content.ts";

/** The draft as if it were live, or what keeps it from being used; and what `check` finds in it. */
export type Trial = {
  readonly key: string;
  /** What was looked at, and what the findings' lines are of. */
  readonly files: Files;
  readonly live: Omit<Live, "version"> | null;
  readonly findings: readonly Finding[];
};

/** Works the draft out on a thread of its own, once for each state of it: trying, effect and publishing share the work. */
export class DraftLab {
  readonly #options: LiveOptions;
  readonly #live: () => Live;
  #last: { readonly key: string; readonly trial: Promise<Trial> } | undefined;
  #done: Trial | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: LiveOptions, live: () => Live) {
    this.#options = options;
    this.#live = live;
  }

  /** What was worked out last, be it of an older draft: for lists, which do not wait. */
  get latest(): Trial | undefined {
    return this.#done;
  }

  async trial(): Promise<Trial> {
    const draft = await this.#options.store.all("draft-item");
    const key = keyOf(this.#live().version, draft);
    if (this.#last?.key !== key) this.#last = { key, trial: this.#inTurn(key, draft) };
    return this.#last.trial.catch((error) => {
      // Not kept: the next one who asks tries again.
      if (this.#last?.key === key) this.#last = undefined;
      throw error;
    });
  }

  /** When the one before is done; a draft that has changed while it waited is not worked out any more. */
  async #inTurn(key: string, draft: readonly DraftItem[]): Promise<Trial> {
    const worked = this.#turn.then(() => (this.#last?.key === key ? this.#work(key, draft) : undefined));
    this.#turn = worked.catch(() => undefined);
    return (await worked) ?? this.trial();
  }

  async #work(key: string, draft: readonly DraftItem[]): Promise<Trial> {
    const live = this.#live();
    const today = this.#options.now().slice(0, 10);
    const files = withItems(live.content.files, changesOf(draft));
    try {
      const { findings, key: _, ...next } = await prepared(this.#options, files, { before: live.thresholds, today });
      this.#done = { key, files, live: next, findings };
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.#done = { key, files, live: null, findings: contentOf(files).findings };
    }
    return this.#done;
  }
}

// By what it says: a thing that was put back and changed again has the revisions of the first time.
function keyOf(version: number, draft: readonly DraftItem[]): string {
  const hash = createHash("sha256").update(String(version));
  for (const { item, after } of [...draft].sort((one, other) => (one.id < other.id ? -1 : 1)))
    hash.update(`\0${JSON.stringify([item, after])}`);
  return hash.digest("base64url").slice(0, 22);
}
