/**
 * What acute danger sounds like, in Danish, English and German: data for the guard in danger.ts.
 *
 * How the guard weighs it. Evidence is added up (danger.ts has the weights):
 * - how much the message, and its most telling sentence, read like the example messages (examples/) and not like the harmless ones;
 * - whether a whole phrase stands in it (`whole`);
 * - how many different hints (`strong` and `weak`) and traces (traces.ts) stand in it.
 * None of them is enough alone, and one word never is.
 * Idioms (not-danger.ts) take back what they cover. Mere talk, and what is over, take back what is not said outright.
 *
 * How to add. The easiest way: put the message on a line of its own in examples/own-life.ts, violence.ts, child.ts,
 * accident.ts or fire.ts, or, when the guard should have left it alone, in examples/look-alikes.ts; the guard learns from
 * them. A wording that must always be caught becomes a phrase in the file of its kind here beside; the notation stands at
 * the top of phrase-notation.ts. Write the kind of thing, not one sentence: leave out what may differ, use the shared lists in
 * words.ts. A phrase that fires on a harmless message is better answered by an idiom than removed. When in doubt it stays:
 * a missed message may cost a life, a false alarm shows a card. Then run the tests of danger: they tell what changed.
 *
 * A municipality adds whole phrases of its own in its settings (a bridge that everybody knows by name). It can remove none.
 */
import { accident } from "./danger-signals/accident.ts";
import { child } from "./danger-signals/child.ts";
import { accidentExamples } from "./danger-signals/examples/accident.ts";
import { childExamples } from "./danger-signals/examples/child.ts";
import { fireExamples } from "./danger-signals/examples/fire.ts";
import { lookAlikes } from "./danger-signals/examples/look-alikes.ts";
import { ordinary } from "./danger-signals/examples/ordinary.ts";
import { ownLifeExamples } from "./danger-signals/examples/own-life.ts";
import { violenceExamples } from "./danger-signals/examples/violence.ts";
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

/** One message a line. */
const linesOf = (messages: string): string[] =>
  messages
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const examplesOfDanger: Readonly<Record<DangerKind, readonly string[]>> = {
  "own-life": linesOf(ownLifeExamples),
  violence: linesOf(violenceExamples),
  child: linesOf(childExamples),
  accident: linesOf(accidentExamples),
  fire: linesOf(fireExamples),
};

export const dangerExamples: readonly string[] = Object.values(examplesOfDanger).flat();

export const harmlessExamples: readonly string[] = [lookAlikes, ordinary].flatMap(linesOf);
