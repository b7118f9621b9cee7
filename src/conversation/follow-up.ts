import type { FollowUp } from "../domain/article.ts";
import { helpedBlock, helpedOpen, offerOpen } from "./answer.ts";
import { partBlock } from "./article-block.ts";
import { said, text } from "./blocks.ts";
import { bare } from "./command.ts";
import { nameOf, type Step, type Turn, topicOf } from "./turn.ts";

/** "og hvad koster det?", "gælder det også for voksne?": a further question to what was answered last; null when it is none. */
export function followUp(turn: Turn): Step | null {
  const { article, topic } = turn.dialogue;
  const words = bare(turn.heard.text);
  if (article === null || words.split(" ").length > mostWords) return null;
  const leans = leaning.test(words);
  if (isElsewhere(turn, leans)) return null;
  const kinds = kindsIn(words);
  for (const kind of kinds) {
    const block = partBlock(turn, article, kind);
    if (block === null) continue;
    const department = topicOf(turn, topic)?.department ?? null;
    return {
      dialogue: { ...turn.dialogue, open: helpedOpen, failed: 0 },
      replies: [said(block, helpedBlock(turn, department))],
      did: didFollow(turn),
      sensitive: topicOf(turn, topic)?.sensitive ?? false,
    };
  }
  return null;
}

/** It leans on the last answer, which says nothing about it, and it is nothing else either: who can answer it. */
export function unknownFollowUp(turn: Turn): Step | null {
  const { article, topic } = turn.dialogue;
  const words = bare(turn.heard.text);
  const department = topicOf(turn, topic)?.department ?? null;
  if (article === null || department === null || words.split(" ").length > mostWords) return null;
  if (!leaning.test(words) || kindsIn(words).length === 0) return null;
  return {
    dialogue: { ...turn.dialogue, open: offerOpen },
    replies: [said(text(turn.say("follow-up-unknown", { department: nameOf(turn, department) })))],
    did: didFollow(turn),
    sensitive: topicOf(turn, topic)?.sensitive ?? false,
  };
}

const mostWords = 12;

/** By itself about another topic, and surely so: clearly new beats context, unless the words lean on what was said. */
function isElsewhere(turn: Turn, leans: boolean): boolean {
  const { whole } = turn.alone();
  const [best] = whole.topics;
  const related = topicOf(turn, turn.dialogue.topic)?.related ?? [];
  if (whole.band !== "firm" || best === undefined || best.id === turn.dialogue.topic)
    return !leans && whole.band !== "firm" ? !isShort(turn) : false;
  return !leans || !related.includes(best.id);
}

const isShort = (turn: Turn) => turn.heard.reading.words.length <= 6;

const didFollow = (turn: Turn): Step["did"] => {
  const { topic, article } = turn.dialogue;
  const department = topicOf(turn, topic)?.department ?? null;
  return { outcome: "answer", topic, departments: department === null ? [] : [department], article };
};

// Words that point back at what was said.
const leaning =
  /^(?:og|men|hvad med|hvad så|så|også|and|but|what about|so|und|aber|was ist mit)\b|\b(?:det|den|dem|de|der|dér|så|også|også for|it|that|they|them|also|too|das|es|sie|auch)\b/;

// Each kind with the words that ask for it.
const asks: readonly (readonly [FollowUp, RegExp])[] = [
  ["adults", /\bvoksne?\b|\badults?\b|\berwachsene?\b/],
  ["children", /\bbørn\b|\bbarn\b|\bunge\b|\bchildren\b|\bkids?\b|\bkinder\b/],
  [
    "price",
    /\bkoste[rt]?\b|\bpris(?:en|er)?\b|\bgratis\b|\bbetal\w*|\bgebyr\w*|\bcosts?\b|\bprice\b|\bfree\b|\bpay\b|\bkostet?\b|\bpreis\b|\bkostenlos\b/,
  ],
  [
    "deadline",
    /\bfrist(?:en|er)?\b|\bdeadline\b|\bsenest\b|\bhvor lang tid i forvejen\b|\bhvor tidligt\b|\bby when\b|\bbis wann\b/,
  ],
  [
    "time",
    /\bhvor lang tid\b|\bhvor længe\b|\bhvor tit\b|\bhvor ofte\b|\bhvornår\b|\bhow long\b|\bhow often\b|\bwhen\b|\bwie lange\b|\bwie oft\b|\bwann\b|\båbningstid\w*/,
  ],
  ["where", /\bhvor\b(?! (?:lang|længe|tit|ofte|mange|meget|stor|tidligt|sent))|\bwhere\b|\bwo\b/],
  ["who", /\bhvem\b|\bwho\b|\bwer\b|\balle\b/],
  ["how", /\bhvordan\b|\bhow (?!long|often|much|many)\b|\bwie (?!lange|oft|viel)\b/],
];

// A question by its first word stands for the kind; "hvornår" may also mean the deadline.
function kindsIn(words: string): readonly FollowUp[] {
  const kinds = asks.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  return kinds.includes("time") && !kinds.includes("deadline") ? [...kinds, "deadline"] : kinds;
}
