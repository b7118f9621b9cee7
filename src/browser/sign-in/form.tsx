import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../widget/icon.tsx";
import { shortTime } from "../widget/when.ts";
import { Failure } from "./api.ts";
import type { Words } from "./words.ts";

export type Trouble = { readonly kind: "danger" | "warning"; readonly text: string };

type Props = {
  readonly words: Words;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onSubmit: () => void;
};

/** A form with one thing to do, and what stood in its way above the fields. */
export function Form({ trouble, busy, label, children, onSubmit }: Props) {
  return (
    <form
      class="door__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <div role="alert">
        {trouble !== null && (
          <div class={`callout callout--${trouble.kind}`}>
            <Icon name={trouble.kind === "danger" ? "stop" : "warn"} />
            <p>{trouble.text}</p>
          </div>
        )}
      </div>
      {children}
      <button type="submit" class="button button--primary" aria-busy={busy}>
        {label}
      </button>
    </form>
  );
}

/** One try at a time, with the words for what came of it. `onCode` takes what only one form knows. */
export function useTry(words: Words, onCode: (failure: Failure) => Trouble | null | undefined = () => undefined) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [turn, setTurn] = useState(0);
  const attempt = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await what();
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure(0);
      const own = onCode(failure);
      setTrouble(own === undefined ? usual(failure, words) : own);
    } finally {
      setBusy(false);
      setTurn((before) => before + 1);
    }
  };
  return { busy, trouble, turn, attempt, again: () => setTurn((before) => before + 1) };
}

function usual({ status, code, until }: Failure, words: Words): Trouble {
  if (code === "wrong") return { kind: "danger", text: words.wrong };
  if (code === "locked" && until !== null)
    return { kind: "warning", text: words.locked(shortTime(until, words.tongue)) };
  return { kind: "warning", text: status === 0 ? words.offline : words.busy };
}
