import { listOf, parsed, rawOf, textOf } from "./raw.ts";

export type KeptConversation = { readonly id: string; readonly token: string; readonly user: string };
export type KeptMessage = { readonly clientId: string; readonly text: string };

/** What survives a reload of the page: in this tab, until it is closed. */
export type Kept = {
  readonly conversation: KeptConversation | null;
  readonly open: boolean;
  readonly tongue: string;
  /** People may read the questions to improve the answers. */
  readonly mayLearn: boolean;
  /** Never one in which something looks private. */
  readonly draft: string;
  /** Not delivered yet; never one in which something looks private. */
  readonly outbox: readonly KeptMessage[];
};

const nothing: Kept = { conversation: null, open: false, tongue: "", mayLearn: true, draft: "", outbox: [] };

/** Reads once and writes on every change; where the browser refuses (a sandboxed frame), it lives as long as the page. */
export class Keeper {
  #kept: Kept;
  readonly #key: string | null;

  /** `key` null: nothing is written, whatever happens. */
  constructor(key: string | null) {
    this.#key = key;
    this.#kept = keptOf(key && stored((storage) => storage.getItem(key)));
  }

  get now(): Kept {
    return this.#kept;
  }

  change(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    const key = this.#key;
    if (key !== null) stored((storage) => storage.setItem(key, JSON.stringify(this.#kept)));
  }

  forget(): void {
    this.#kept = nothing;
    const key = this.#key;
    if (key !== null) stored((storage) => storage.removeItem(key));
  }
}

// Merely naming sessionStorage throws in a sandboxed frame, and writing throws when it is full.
function stored<Value>(use: (storage: Storage) => Value): Value | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

function keptOf(json: string | null): Kept {
  if (!json) return nothing;
  const raw = rawOf(parsed(json));
  const { id, token, user } = rawOf(raw.conversation);
  return {
    conversation: textOf(token) === "" ? null : { id: textOf(id), token: textOf(token), user: textOf(user) },
    open: raw.open === true,
    tongue: textOf(raw.tongue),
    mayLearn: raw.mayLearn !== false,
    draft: textOf(raw.draft),
    outbox: listOf(raw.outbox, (message) => {
      const { clientId, text } = rawOf(message);
      return { clientId: textOf(clientId), text: textOf(text) };
    }),
  };
}
