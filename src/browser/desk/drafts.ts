import { mayKeep } from "../widget/private.ts";

/** What is being written about one part: to the citizen and to the colleagues. */
export type Draft = { readonly reply: string; readonly remark: string };

const none: Draft = { reply: "", remark: "" };
const prefix = "nem-indgang desk draft ";

/** Kept per part in this tab: through a look at another part, a reload, a lost line and an ended session. */
export class Drafts {
  readonly #kept = new Map<string, Draft>();

  of(part: string): Draft {
    const known = this.#kept.get(part);
    if (known !== undefined) return known;
    const read = draftOf(stored((storage) => storage.getItem(prefix + part)));
    this.#kept.set(part, read);
    return read;
  }

  change(part: string, change: Partial<Draft>): Draft {
    const draft = { ...this.of(part), ...change };
    this.#kept.set(part, draft);
    // What looks private lives in the page's memory, and never on the device.
    const unkept = (draft.reply === "" && draft.remark === "") || !mayKeep(`${draft.reply}\n${draft.remark}`);
    stored((storage) =>
      unkept ? storage.removeItem(prefix + part) : storage.setItem(prefix + part, JSON.stringify(draft)),
    );
    return draft;
  }

  /** Whoever signs out leaves nothing for the next one at the screen. */
  forget(): void {
    this.#kept.clear();
    stored((storage) => {
      for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    });
  }
}

// Merely naming sessionStorage throws where it is forbidden, and writing throws when it is full: then it lives as long as the page.
function stored<Value>(use: (storage: Storage) => Value): Value | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

function draftOf(json: string | null): Draft {
  if (json === null) return none;
  try {
    const { reply, remark } = JSON.parse(json) as Partial<Record<keyof Draft, unknown>>;
    return { reply: typeof reply === "string" ? reply : "", remark: typeof remark === "string" ? remark : "" };
  } catch {
    return none;
  }
}
