import { useEffect, useRef } from "preact/hooks";
import { DiffView } from "../draft/diff-view.tsx";
import { asLines } from "./as-lines.ts";
import type { Edited } from "./use-item.ts";
import { useEditWords } from "./words.ts";

/** Two people have written in the same thing: both texts, and the choice. */
export function ConflictBox<Value>({ edited }: { readonly edited: Edited<Value> }) {
  const own = useEditWords();
  const place = useRef<HTMLHeadingElement>(null);
  const { theirs, value, busy } = edited;
  useEffect(() => {
    if (theirs !== null) place.current?.focus();
  }, [theirs]);
  if (theirs === null) return null;
  return (
    <section class="sheet edit-conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" tabIndex={-1} ref={place}>
        {own.conflict}
      </h2>
      <p class="lead">{own.conflictLead}</p>
      <DiffView before={asLines(theirs.value)} after={asLines(value)} />
      <div class="row">
        <button type="button" class="button button--primary" aria-busy={busy} onClick={() => void edited.keepMine()}>
          {own.keepMine}
        </button>
        <button type="button" class="button" onClick={edited.takeTheirs}>
          {own.takeTheirs}
        </button>
      </div>
    </section>
  );
}
