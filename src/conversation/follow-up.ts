import type { FollowUp } from "../domain/article.ts";
import type { ArticleBlock } from "../domain/reply.ts";
import { helpedBlock, helpedOpen, offerOpen } from "./answer.ts";
import { partBlock } from "./article-block.ts";
import { said, text } from "./blocks.ts";
import { alone, carryOut } from "./carry-out.ts";
import { stemsOf } from "./choose.ts";
import { verdictFor } from "./chosen.ts";
import { bare } from "./command.ts";
import { nameOf, type Step, type Turn, topicOf } from "./turn.ts";
import { asksWhen } from "./when-answered.ts";
import { phraseIn } from "./wording.ts";

/**
 * "og hvad koster det?", "gælder det også for voksne?": a further question to what was answered last. The article's own parts answer
 * it; null: it is none, or the article says nothing about it.
 */
export function followUp(turn: Turn): Step | null {
  const { article, topic } = turn.dialogue;
  const words = bare(turn.heard.text);
  if (article === null || words.split(" ").length > mostWords) return null;
  if (!isBare(words) && isElsewhere(turn)) return null;
  for (const kind of kindsIn(words)) {
    const block = partBlock(turn, article, kind);
    if (block === null || !(leansOnly(turn, words) || asksFor(block, words, article, turn))) continue;
    return withPart(turn, block, topic);
  }
  if (!isBare(words)) return null;
  const neighbour = neighbourOf(turn);
  if (neighbour !== null) return carryOut(turn, alone(verdictFor(turn, neighbour)));
  return partNextDoor(turn, words) ?? unknownFollowUp(turn);
}

/** What the certificate costs stands where it is said how to get it: a related article of the same group may have the part. */
function partNextDoor(turn: Turn, words: string): Step | null {
  const topic = topicOf(turn, turn.dialogue.topic);
  for (const id of topic?.related ?? []) {
    const other = topicOf(turn, id);
    if (other === undefined || other.group !== topic?.group || other.outcome !== "answer") continue;
    for (const kind of kindsIn(words)) {
      const block = itsOwn.has(kind) ? null : partBlock(turn, other.article ?? id, kind);
      if (block !== null)
        return withPart({ ...turn, dialogue: { ...turn.dialogue, article: block.article } }, block, id);
    }
  }
  return null;
}

// Who and where is said by each article for itself.
const itsOwn: ReadonlySet<FollowUp> = new Set(["who", "where"]);

function withPart(turn: Turn, block: ArticleBlock, about: string | null): Step {
  const topic = topicOf(turn, about);
  const department = topic?.department ?? null;
  return {
    dialogue: { ...turn.dialogue, topic: topic?.id ?? turn.dialogue.topic, open: helpedOpen, failed: 0 },
    replies: [said(block, helpedBlock(turn, department))],
    did: {
      outcome: "answer",
      topic: about,
      departments: department === null ? [] : [department],
      article: block.article,
    },
    sensitive: topic?.sensitive ?? false,
  };
}

/** It asks on about what is under way, whatever is asked for just now. */
export function isFurther(turn: Turn): boolean {
  const { dialogue, heard } = turn;
  const words = bare(heard.text);
  if (asksWhen(turn)) return true;
  return dialogue.article !== null && isBare(words) && kindsIn(words).length > 0 && leaning.test(words);
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

// Words that name no matter of their own: a question of these alone is about what was said before.
const empty = new Set(
  (
    "og men så altså forresten hvad hvem hvor hvornår hvordan hvorfor hvilken hvilke om det den de dem der dér her er var bliver skal kan må man vi jeg i du os jer sig selv et en til for på af med ved hos også så lang tid længe tit ofte langt gælder koster pris prisen gratis betale penge noget frist fristen deadline senest voksen voksne børn barn unge ung alle sammen have få har gøre gør gøres sker skrive søge søges sende svar svaret igen ny nye først bagefter før efter inden mon lige egentlig ellers snart nu dag ansøge " +
    "and but so what who where when how why which is are does do it that they them this cost costs price free pay much long often deadline by until apply adults children also too for the a to we i you need take takes long " +
    "und aber was wer wo wann wie warum ist sind das es sie kostet preis kostenlos frist bis auch für erwachsene kinder gilt man wir ich lange oft"
  ).split(" "),
);
const isBare = (words: string) => words !== "" && words.split(" ").every((word) => empty.has(word));

/** By itself about another topic, and surely so: clearly new beats context. */
function isElsewhere(turn: Turn): boolean {
  const { whole } = turn.alone();
  const [best] = whole.topics;
  if (whole.band !== "firm") return !leaning.test(bare(turn.heard.text));
  return best !== undefined && best.id !== turn.dialogue.topic;
}

/** It says no matter of its own, or none that is sure: the part is what it can mean. */
const leansOnly = (turn: Turn, words: string) => isBare(words) || turn.alone().whole.band !== "firm";

/** The whole question asked again is not a part of it; "hvor tit skal attesten fornyes" is, by what the part is called. */
function asksFor(block: ArticleBlock, words: string, article: string, turn: Turn): boolean {
  const title = turn.front.content.articles.get(article)?.title;
  const known = new Set([
    ...stemsOf(title === undefined ? "" : phraseIn(title, turn.locale)),
    ...[...empty].flatMap(stemsOf),
  ]);
  const called = new Set(stemsOf(block.title ?? ""));
  return stemsOf(words).some((word) => called.has(word) && !known.has(word));
}

const likelyEnough = 0.5;

/** In the light of the talk it is about a neighbour, such as what the hall costs that is being booked. */
function neighbourOf(turn: Turn): string | null {
  const topic = topicOf(turn, turn.dialogue.topic);
  const { whole } = turn.inContext();
  const [likely] = whole.topics;
  const best = topicOf(turn, likely?.id ?? null);
  if (topic === undefined || best === undefined || best.id === topic.id || whole.band === "outside") return null;
  if ((likely?.probability ?? 0) < likelyEnough || best.outcome !== "answer") return null;
  return topic.related.includes(best.id) || topic.group === best.group ? best.id : null;
}

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
