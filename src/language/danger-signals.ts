/**
 * What acute danger sounds like, in Danish, English and German: data for the guard in danger.ts.
 *
 * How the guard weighs it. A phrase under `whole` is enough alone. A group under `strong` needs a second signal near it: a
 * phrase of another group, strong or weak, of any kind, or a high learnt score. Groups under `weak` only ever support. One
 * word is never enough. Idioms (not-danger.ts) take back what they cover; talk about danger (plans, courses, the past)
 * takes back everything but what is said about oneself.
 *
 * How to add. Put the phrase in the list it belongs to (danger-signals/own-life.ts, violence.ts, child.ts, accident.ts,
 * fire.ts); the notation stands at the top of phrases.ts. Write the kind of thing, not one sentence: leave out what may
 * differ, use the shared lists in words.ts, think of the word order after "hun skriver, at". Add a sentence that must be
 * caught and one that sounds alike to test/language/danger-sentences.ts. A phrase that fires on a harmless sentence is better
 * answered by an idiom than by being removed. When in doubt it stays: a missed message may cost a life, a false alarm shows
 * a card.
 *
 * A municipality adds whole phrases of its own in its settings (a bridge everybody knows by name). It can remove none.
 */
import { accident } from "./danger-signals/accident.ts";
import { child } from "./danger-signals/child.ts";
import { fire } from "./danger-signals/fire.ts";
import { ownLife } from "./danger-signals/own-life.ts";
import type { DangerKind, Signals } from "./danger-signals/signals.ts";
import { violence } from "./danger-signals/violence.ts";

export const dangerSignals: Readonly<Record<DangerKind, Signals>> = {
  "own-life": ownLife,
  violence,
  child,
  accident,
  fire,
};
