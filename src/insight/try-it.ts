import { conditionWords } from "../content/condition-words.ts";
import type { Equipment } from "../conversation/front.ts";
import { textOf } from "../conversation/plain.ts";
import type { InBoth, Tried } from "../domain/admin-pages.ts";
import type { Tried as Trial } from "../domain/decision.ts";
import type { Rule } from "../domain/rule.ts";
import { askOnce } from "./ask-once.ts";

export type TryOptions = { readonly now: string; readonly page: string | null; readonly firmFrom: number };

const inBoth = ({ da, en }: { readonly da: string; readonly en: string }): InBoth => ({ da, en });

/** A sentence through the whole front door, with everything that an editor wants to see of it. Nothing is stored. */
export function tryIt(equipment: Equipment, text: string, { now, page, firmFrom }: TryOptions): Tried {
  const asked = askOnce(equipment, text, now, page);
  const { content } = equipment;
  const { reading, understood, decision, outcome, topic, departments, replies, front } = asked;
  const best = understood.whole.topics[0]?.id;
  return {
    safeText: reading.text,
    language: reading.locale,
    masked: reading.secrets.length > 0,
    entities: reading.entities.map((entity) => ({
      kind: entity.kind,
      text: reading.text.slice(entity.start, entity.end),
      value: "value" in entity ? String(entity.value) : "",
    })),
    compounds: reading.words
      .filter(({ parts }) => parts.length > 0)
      .map(({ start, end, parts }) => ({ word: reading.text.slice(start, end), parts: [...parts] })),
    topics: understood.whole.topics.slice(0, 5).map(({ id, probability }) => ({
      id,
      title: inBoth(content.topics.get(id)?.title ?? { da: id, en: id }),
      probability,
    })),
    band: understood.whole.band,
    firmFrom,
    weighed:
      best === undefined
        ? []
        : front
            .weigh(reading, best, null)
            .filter(({ weight }) => weight > 0)
            .slice(0, 6),
    rules: rulesOf(content.rules, decision?.tried ?? []),
    outcome,
    topic,
    departments,
    because: becauseOf(decision?.because ?? null),
    blocks: replies.flatMap(({ blocks }) => [...blocks]),
    text: replies.map(textOf).join("\n"),
  };
}

/** Every rule in its order: what was looked at, and why it holds or not. */
function rulesOf(rules: readonly Rule[], trials: readonly Trial[]): Tried["rules"] {
  const byRule = new Map(trials.map((trial) => [trial.rule, trial]));
  return rules.map((rule, at) => {
    const trial = byRule.get(rule.id);
    const why = [
      ...(trial?.when ?? []).map(({ condition, holds }) => ({ holds, words: conditionWords(condition, false) })),
      ...(trial?.unless ?? [])
        .filter(({ holds }) => holds)
        .map(({ condition }) => ({ holds: false, words: conditionWords(condition, true) })),
    ];
    return {
      id: rule.id,
      number: at + 1,
      passes: trial?.passes ?? false,
      decides: trial?.decides ?? false,
      reached: trial !== undefined,
      why,
    };
  });
}

const reasons: Readonly<Record<string, InBoth>> = {
  "acute danger": { da: "Vagten fandt akut fare.", en: "The guard found acute danger." },
  "another language": { da: "Et sprog, vi ikke kan.", en: "A language we do not speak." },
  "the topic is firm": { da: "Ingen regel. Emnet er sikkert.", en: "No rule. The topic is certain." },
  "two to four topics are close": {
    da: "Ingen regel. Flere emner er tæt på.",
    en: "No rule. Several topics are close.",
  },
  "it fits no topic": { da: "Ingen regel. Det ligner intet emne.", en: "No rule. It fits no topic." },
  "the second failed turn in a row": {
    da: "Anden gang i træk, det ikke lykkes.",
    en: "The second failed turn in a row.",
  },
};

function becauseOf(because: string | null): InBoth {
  if (because === null) return { da: "Beskeden styrer samtalen.", en: "The message steers the talk." };
  return reasons[because] ?? { da: `Reglen »${because}« bestemmer.`, en: `The rule "${because}" decides.` };
}
