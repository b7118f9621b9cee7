import type { Signal } from "./danger-phrases.ts";
import { type DangerKind, dangerKinds } from "./danger-signals/signals.ts";
import { examplesOfDanger } from "./danger-signals.ts";
import type { Hit } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

const weightOf = { whole: 9, strong: 3, weak: 2, trace: 1 } as const;

/** The kind that most signals speak of. */
export function kindOf(signals: readonly Hit<Signal>[]): DangerKind {
  const votes = dangerKinds.map((kind) =>
    signals.reduce((sum, { meaning }) => (meaning.kind === kind ? sum + weightOf[meaning.role] : sum), 0),
  );
  return mostVoted(votes);
}

type Counts = { readonly of: ReadonlyMap<string, number>; readonly all: number };
let counts: readonly Counts[] | undefined;

/** The kind whose examples have most of these words. */
export function kindByWords(tokens: readonly Token[]): DangerKind {
  counts ??= dangerKinds.map((kind) => {
    const of = new Map<string, number>();
    let all = 0;
    for (const text of examplesOfDanger[kind])
      for (const { form } of tokenise(text)) {
        of.set(form, (of.get(form) ?? 0) + 1);
        all += 1;
      }
    return { of, all };
  });
  const votes = counts.map(({ of, all }) =>
    tokens.reduce((sum, { form }) => sum + Math.log(((of.get(form) ?? 0) + 0.2) / (all + 1)), 0),
  );
  return mostVoted(votes);
}

function mostVoted(votes: readonly number[]): DangerKind {
  return dangerKinds[votes.indexOf(Math.max(...votes))] ?? "accident";
}
