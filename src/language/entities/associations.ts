import type { EntityOf } from "../../domain/entity.ts";
import { clue } from "./clue.ts";
import { gazetteerOf, nameAt } from "./gazetteer.ts";
import type { Source } from "./source.ts";
import { folded, isCapital, opensSentence, smallWords } from "./written.ts";

/** National ones that need no introduction. */
const national = gazetteerOf([
  ...["Røde Kors", "Ungdommens Røde Kors", "Blå Kors", "Ældre Sagen", "Red Barnet", "Kirkens Korshær", "Mødrehjælpen"],
  ...["Dansk Flygtningehjælp", "Alzheimerforeningen", "Natteravnene", "Danske Handicaporganisationer"],
  ...["Kræftens Bekæmpelse", "Hjerteforeningen", "Scleroseforeningen", "Gigtforeningen", "KFUM-Spejderne", "FDF"],
  ...["De Grønne Pigespejdere", "Danske Seniorer", "Frivilligt Forum", "Dansk Folkehjælp", "Børns Vilkår"],
]);

/** Words that make the name in front of them an association's: "Nørreskov Badmintonklub". */
const kind =
  /^(?:\p{L}*(?:klub|klubben|forening|foreningen|forbund|laug|lauget|kor|koret|orkester|spejderne|gruppe|gruppen|lokalrad|lokalradet|menighedsrad|menighedsradet|netvark|netvarket|selskab|venner|garde|revyen|teater|amatorteater)|association|club|society|\p{L}*verein)$/u;
/** With a capital and a name in front of it: "Lindeby Badminton". */
const sport =
  /^(?:badminton|handbold|fodbold|gymnastik|tennis|bordtennis|volleyball|basketball|svomning|atletik|floorball|judo|karate|taekwondo|bueskydning|skydning|roning|sejlsport|orientering|cykling|petanque|esport|idrat|motion)$/;
/** In capitals only: "if" is an English word, "gf" a general assembly. */
const short = /^(?:IF|GIF|IK|BK|FC|HK|BC|TK|GF|UIF|FDF|KFUM|KFUK|DDS|SK|RK|OK)$/;
const lowerKind =
  /^\p{L}*(?:klub|klubben|forening|foreningen|laug|lauget|koret|lokalradet|menighedsradet|if|netvarket)$/u;
const shortForms = folded("if gif ik bk fc hk bc tk gf uif fdf kfum kfuk dds sk rk ok");
export const mayNameAssociation = (form: string): boolean =>
  national.has(form) || shortForms.has(form) || kind.test(form) || sport.test(form);
const notOne =
  /omrade|aktiesel|flysel|forsikringssel|malgruppe|aldersgruppe|arbejdsgruppe|styregruppe|^(?:klub|klubben|forening|foreningen|gruppe|gruppen|kor|koret|laug|lauget|selskab|netvark|netvarket|venner|teater|club|association|verein)$/;

const origin =
  "(?:vi|jeg) (?:er|kommer|skriver|ringer|henvender (?:mig|os)) (?:(?:her|selv|alle|begge|nogle|tre|to|nye) )?(?:fra|i|med i|pa+ vegne af)";
const member =
  "(?:formand|na(?:e)?stformand|kasserer|tra(?:e)?ner|leder|frivillig|sekreta(?:e)?r|medlem|bestyrelsesmedlem|instrukto(?:e)?r|koordinator|tovholder|aktiv|bestyrelsen|kontaktperson) (?:i|for|af|hos|ved)";
const other =
  "pa+ vegne af|(?:vi|foreningen|klubben) hedder|foreningen|klubben|(?:we are|i am|writing) from|on behalf of|vom|vom verein";
const introduced = new RegExp(`(?:^|\\W)(?:${origin}|${member}|${other})\\s+$`);
/** Enough in front of a name in capitals. */
const hinted = /(?:^|\W)(?:i|fra|for|hos|af|from|in|of|vom|von)\s+$/;
const joining = folded("og i for af på and of");

/** Systems and services that people write beside "forening" when they search. */
const noNames = folded("mitid erhverv nemkonto gdpr dsgvo moms virk cvr mobilepay whatsapp facebook messenger post");

/** Who the writer comes from: "vi er fra Lindeby IF", "jeg er kasserer i nørreskov badmintonklub". */
export function findAssociations(source: Source): EntityOf<"association">[] {
  const { text, tokens } = source;
  const found: EntityOf<"association">[] = [];
  if (!source.has(clue.association)) return found;
  const add = (first: number, last: number): number => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from && to)
      found.push({ kind: "association", start: from.start, end: to.end, value: text.slice(from.start, to.end) });
    return last;
  };
  for (let at = 0; at < tokens.length; at++) {
    const known = nameAt(national, tokens, at);
    if (known !== undefined) {
      const last = at + known.size - 1;
      const place = tokens[last + 1]?.form === "i" && isNamePart(source, last + 2) ? 2 : 0;
      at = add(at, last + place);
      continue;
    }
    const form = tokens[at]?.form ?? "";
    const isShort = short.test(text.slice(tokens[at]?.start, tokens[at]?.end));
    const isSport = sport.test(form) && isCapital(text, tokens[at]);
    if (!isShort && !isSport && !kind.test(form) && form !== "if") continue;
    // "if" in small letters is an association's only where one is introduced.
    const [first, last] = form === "if" && !isShort ? [at, at] : nameAround(source, at, isShort);
    if (first !== last) at = add(first, last);
    else if (!isSport && !notOne.test(form)) {
      const start = isShort ? undefined : introducedFrom(source, at, form);
      if (start !== undefined) add(start, at);
    }
  }
  return found;
}

function isNamePart({ text, tokens }: Source, at: number): boolean {
  const form = tokens[at]?.form ?? "";
  return isCapital(text, tokens[at]) && !smallWords.has(form) && !noNames.has(form);
}

/** The name around its kind: capitals side by side, with small words only between two of them. */
function nameAround(source: Source, at: number, isShort: boolean): [first: number, last: number] {
  const { text, tokens } = source;
  const touches = (one: number) => /^[ &'-]{1,3}$/.test(text.slice(tokens[one]?.end, tokens[one + 1]?.start));
  let first = at;
  while (first > Math.max(0, at - 6) && touches(first - 1)) {
    if (isNamePart(source, first - 1)) first -= 1;
    else if (first < at && joining.has(tokens[first - 1]?.form ?? "") && isNamePart(source, first - 2)) first -= 2;
    else break;
  }
  let last = at;
  // "Badmintonklubben Smash"
  if (first === at && /(?:en|et|laug)$/.test(tokens[at]?.form ?? ""))
    while (last < at + 4 && touches(last) && isNamePart(source, last + 1)) last += 1;
  const isTitle = isShort || isCapital(text, tokens[at]);
  // "Skolens madklub" at the beginning of a sentence has its capital from there; German writes every noun with one.
  const borrowed = first < at && !isTitle && opensSentence(text, tokens[first]);
  const german = /verein$/.test(tokens[at]?.form ?? "") && !hinted.test(before(source, first));
  return borrowed || german ? [at, at] : [first, last];
}

const before = ({ line, tokens }: Source, at: number): string => {
  const start = tokens[at]?.start ?? 0;
  return line.slice(Math.max(0, start - 50), start);
};

/** Where a name without a capital in front of its kind begins, if something introduces it: at most two words before. */
function introducedFrom(source: Source, at: number, form: string): number | undefined {
  if (isCapital(source.text, source.tokens[at]) && hinted.test(before(source, at))) return at;
  if (!lowerKind.test(form)) return undefined;
  for (let back = at; back >= at - 2 && !smallWords.has(source.tokens[back]?.form ?? ""); back--)
    if (introduced.test(before(source, back)) && !(form === "if" && / from\s+$/.test(before(source, back))))
      return back;
  return undefined;
}
