import { happening, idioms, past, talk } from "./danger-signals/not-danger.ts";
import { type DangerKind, dangerKinds } from "./danger-signals/signals.ts";
import { traces } from "./danger-signals/traces.ts";
import { dangerWords } from "./danger-signals/words.ts";
import { dangerSignals } from "./danger-signals.ts";
import { type Hit, Phrases, type Searched } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export type Signal = {
  readonly role: "whole" | "strong" | "weak" | "trace";
  readonly kind: DangerKind | "any";
  readonly group: string;
};
/** Takes back what it covers; `left` and `right`: also the rest of the sentence on that side. */
type Cover = { readonly role: "idiom" | "talk" | "past"; readonly left: boolean; readonly right: boolean };
type Meaning = Signal | Cover | { readonly role: "happening" };

const book = new Phrases<Meaning>(dangerWords);
for (const kind of dangerKinds) {
  const { whole, strong, weak } = dangerSignals[kind];
  book.add(whole, { role: "whole", kind, group: kind }, true);
  for (const [group, phrases] of Object.entries(strong)) book.add(phrases, { role: "strong", kind, group }, true);
  for (const [group, phrases] of Object.entries(weak)) book.add(phrases, { role: "weak", kind, group });
}
for (const [group, { kind, phrases }] of Object.entries(traces)) book.add(phrases, { role: "trace", kind, group });
for (const [role, phrases] of [
  ["idiom", idioms],
  ["talk", talk],
  ["past", past],
] as const)
  for (const line of phrases.split("\n").map((each) => each.trim()))
    book.add(line.replace(/^<<\s+/, "").replace(/\s+>>$/, ""), {
      role,
      left: line.startsWith("<<"),
      right: line.endsWith(">>"),
    });
book.add(happening, { role: "happening" });
book.finish();

/** The phrases of danger in a text that stand, and whether there is an idiom, mere talk, or something that is over. */
export type Signals = { readonly found: readonly Hit<Signal>[]; readonly takesBack: Cover["role"] | null };

export function signalsIn(tokens: readonly Token[], text: string): Signals {
  const searched = book.search(tokens, text);
  const hits = book.find(searched);
  return { found: standing(hits, tokens, searched), takesBack: strongestOf(hits) };
}

function strongestOf(hits: readonly Hit<Meaning>[]): Cover["role"] | null {
  const roles = new Set(hits.map(({ meaning }) => meaning.role));
  return (["idiom", "talk", "past"] as const).find((role) => roles.has(role)) ?? null;
}

function standing(hits: readonly Hit<Meaning>[], tokens: readonly Token[], searched: Searched): readonly Hit<Signal>[] {
  const covers = coversOf(hits, searched);
  return hits.filter((hit): hit is Hit<Signal> => {
    const { meaning, tokens: at } = hit;
    if (meaning.role === "happening" || "left" in meaning) return false;
    const whole = meaning.role === "whole";
    const ownLife = whole && meaning.kind === "own-life";
    const said = ownLife || (whole && at.some((each) => self.has(tokens[each]?.form ?? "")));
    return !covers.some(({ role, from, to, words }) => {
      if (!at.some((each) => each >= from && each <= to)) return false;
      // The longer phrase knows better: "låst ude i kulden" is no "låst ude".
      if (whole && at.length > words.length && words.every((word) => at.includes(word))) return false;
      return role === "idiom" || (role === "talk" ? !said : !ownLife);
    });
  });
}

// Who says it of himself.
const self = new Set(["jeg", "mig", "min", "mit", "mine", "os", "me", "my", "us", "ich", "mich", "mir", "uns"]);

type Covered = {
  readonly role: Cover["role"];
  readonly from: number;
  readonly to: number;
  readonly words: readonly number[];
};

function coversOf(hits: readonly Hit<Meaning>[], { size, sentences }: Searched): Covered[] {
  const now = new Set<number>();
  for (const { meaning, tokens: at } of hits)
    if (meaning.role === "happening") now.add(sentences[at[0] as number] as number);
  const covers: Covered[] = [];
  for (const { meaning, tokens: words } of hits) {
    if (!("left" in meaning)) continue;
    const { role, left, right } = meaning;
    let from = words[0] as number;
    let to = words.at(-1) as number;
    const sentence = sentences[from] as number;
    if (role !== "idiom" && now.has(sentence)) continue;
    if (left) while (from > 0 && sentences[from - 1] === sentence) from--;
    if (right) while (to < size - 1 && sentences[to + 1] === sentence) to++;
    covers.push({ role, from, to, words });
  }
  return covers;
}
