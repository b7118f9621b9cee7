import type { SafeText } from "../domain/safe-text.ts";

/** What a few words say by themselves, in whatever language they are. */
export type Command =
  | "yes"
  /** "fint", "perfekt": a yes to a summary, and a thank you to an answer. */
  | "fine"
  /** "ja tak": after an answer it asks to be handed over. */
  | "yes-please"
  | "no"
  | "dont-know"
  | "skip"
  | "back"
  | "forget"
  | "start-over"
  | "withdraw"
  | "resume"
  | "person"
  /** Nothing on the list. */
  | "other"
  | "helped"
  | "not-helped"
  | "leave-queue";

// One line a command; each phrase is the whole of what is written, but for courtesies before and after it.
const phrases: Readonly<Record<Command, string>> = {
  yes: "ja|jo|jep|jeps|jada|ja da|yep|ja det er rigtigt|det er rigtigt|rigtigt|korrekt|ja det passer|det passer|passer|passer fint|det passer fint|ja det er fint|ja det må du|det må du gerne|ja send|ja send det|ja send den|send|send det|send den|send nu|send det bare|bare send|ja bare send|ja send det bare|ja gør det|gør det|ja helt sikkert|helt sikkert|selvfølgelig|ja selvfølgelig|ja naturligvis|naturligvis|ja meget gerne|ja gerne|gerne|meget gerne|godkendt|bekræft|bekræftet|ja og send det|det er korrekt|ja det er korrekt|ja alt er rigtigt|det ser rigtigt ud|ser rigtigt ud|det ser fint ud|ser fint ud|ja det ser rigtigt ud|ja det ser fint ud|ja ja|jaja|yes|yeah|yes it is|yes that is right|that is right|that's right|right|correct|that is correct|that's correct|sure|yes send it|send it|go ahead|yes go ahead|ja genau|genau|richtig|das stimmt|stimmt|ja das stimmt|senden|ja senden|absenden|ja absenden|ja bitte senden|jawohl|gern|ja gern",
  fine: "fint|det er fint|helt fint|fint nok|ok|okay|oki|godt|perfekt|super|fedt|fine|looks good|in ordnung|alles klar",
  "yes-please":
    "ja tak|jo tak|ja tak gerne|ja tak meget gerne|ja tak send det|ja tak send den|ja tak det vil jeg gerne|det vil jeg gerne|ja det vil jeg gerne|yes please|yes thank you|yes thanks|ja bitte|ja danke|ja gerne tak|ja send det videre|send det videre|send den videre|send videre|send mit spørgsmål|send spørgsmålet",
  no: "nej|nej tak|næ|nix|niks|nope|no|no thanks|no thank you|nein|nein danke|ikke nu|nej ikke nu|ellers tak|nej ellers tak|det er ikke rigtigt|nej det er ikke rigtigt|det passer ikke|nej det passer ikke|det er forkert|forkert|nej det er forkert|not correct|that is wrong|wrong|falsch|das stimmt nicht|nej lad være|lad være|nej det skal du ikke|send ikke|send det ikke|nej send det ikke|nej ikke send",
  "dont-know":
    "ved ikke|ved jeg ikke|det ved jeg ikke|det ved vi ikke|ved vi ikke|ved det ikke|jeg ved det ikke|vi ved det ikke|det ved jeg ikke endnu|det ved vi ikke endnu|ved ikke endnu|ved det ikke endnu|jeg ved ikke|vi ved ikke|aner det ikke|ingen anelse|aner ikke|ikke sikker|det er jeg ikke sikker på|er ikke sikker|er i tvivl|det er ikke bestemt endnu|ikke bestemt endnu|ikke besluttet|det er ikke besluttet|det har vi ikke besluttet|don't know|dont know|i don't know|i dont know|i do not know|we don't know|we dont know|not sure|i'm not sure|no idea|weiß nicht|weiss nicht|weiß ich nicht|weiss ich nicht|das weiß ich nicht|ich weiß nicht|ich weiß es nicht|keine ahnung|?",
  skip: "spring over|spring det over|spring den over|springer over|næste|det er lige meget|lige meget|ligegyldigt|det er ligegyldigt|ingen|intet|skip|skip it|skip this|next|pass|überspringen|egal|das ist egal|weiter ohne|vil ikke sige det|det vil jeg ikke sige|det siger jeg ikke|uden",
  back: "tilbage|gå tilbage|et skridt tilbage|gå et skridt tilbage|forrige|forrige spørgsmål|back|go back|previous|zurück|ret det forrige|ret forrige|ret det sidste|ret mit sidste svar",
  forget:
    "glem det|glem det hele|glem det igen|bare glem det|nej glem det|så glem det|så glem det igen|ah glem det|drop det|drop det hele|lad os droppe det|vi dropper det|annuller|annullér|annuler|afbryd|stop|stop det|hold op|fortryd|jeg fortryder|jeg har fortrudt|det var ikke noget|det er lige meget nu|alligevel ikke|nej alligevel ikke|forget it|forget that|never mind|nevermind|cancel|cancel it|cancel that|vergiss es|vergessen sie es|abbrechen|stopp|skal ikke bruge det alligevel|jeg vil ikke alligevel",
  "start-over":
    "start forfra|begynd forfra|start om|forfra|vi starter forfra|vi begynder forfra|lad os starte forfra|lad os begynde forfra|kan vi starte forfra|kan vi begynde forfra|jeg vil starte forfra|jeg vil begynde forfra|start igen|nulstil|ny samtale|start en ny samtale|reset|restart|start over|start again|begin again|let's start over|von vorne|neu anfangen|neu starten|von vorn",
  withdraw:
    "træk den tilbage|træk det tilbage|træk min henvendelse tilbage|træk henvendelsen tilbage|træk det jeg sendte tilbage|jeg vil trække den tilbage|jeg vil trække det tilbage|jeg vil gerne trække den tilbage|jeg vil gerne trække det tilbage|jeg vil gerne trække min henvendelse tilbage|jeg vil trække min henvendelse tilbage|kan jeg trække den tilbage|kan jeg trække det tilbage|kan jeg trække min henvendelse tilbage|kan jeg fortryde det jeg sendte|fortryd det jeg sendte|annuller min henvendelse|annullér min henvendelse|annuller henvendelsen|annullér henvendelsen|træk tilbage|slet min henvendelse|withdraw|withdraw it|withdraw my request|take it back|take back what i sent|cancel my request|zurückziehen|ziehen sie es zurück|anfrage zurückziehen|meine anfrage zurückziehen",
  resume:
    "fortsæt|lad os fortsætte|vi fortsætter|fortsæt med det|gå videre|lad os gå videre|lad os komme videre|vi går videre|videre|vi kan godt fortsætte|jeg vil gerne fortsætte|tilbage til bookingen|tilbage til det andet|tilbage til det vi var i gang med|tilbage til det før|hvor kom vi til|continue|carry on|go on|resume|let's continue|let us continue|weiter|weitermachen|fortfahren|wir machen weiter",
  person:
    "menneske|et menneske|person|en person|medarbejder|en medarbejder|snak med et menneske|tal med et menneske|tal med en medarbejder|jeg vil tale med et menneske|jeg vil gerne tale med et menneske|kan jeg tale med et menneske|kan jeg tale med en person|må jeg tale med et menneske|giv mig et menneske|giv mig en medarbejder|human|a human|a person|talk to a person|talk to a human|i want to talk to a person|i want to talk to a human|can i talk to a person|can i talk to a human|mensch|ein mensch|mitarbeiter|ich möchte mit einem menschen sprechen",
  other:
    "noget andet|ingen af dem|ingen af delene|ingen af de|ingen af de her|ingen af dem her|ikke nogen af dem|nej noget andet|det er noget andet|andet|something else|none of them|none of these|neither|other|etwas anderes|keines davon|keins davon",
  helped:
    "det hjalp|ja det hjalp|ja det gjorde det|det gjorde det|det var godt|tak det hjalp|det hjalp meget|that helped|it helped|yes it helped|yes it did|das hat geholfen|ja das hat geholfen|det var lige det|lige det jeg skulle bruge",
  "not-helped":
    "det hjalp ikke|nej det hjalp ikke|det hjælper ikke|det hjælper mig ikke|hjalp ikke|nej det gjorde det ikke|det gjorde det ikke|det var ikke det jeg spurgte om|det svarer ikke på mit spørgsmål|du svarer ikke på mit spørgsmål|that did not help|that didn't help|it did not help|it didn't help|not helpful|das hat nicht geholfen|das hilft nicht|das hilft mir nicht",
  "leave-queue":
    "forlad køen|jeg vil ud af køen|ud af køen|jeg vil ikke vente|jeg gider ikke vente|svar på mail i stedet|få svar på e-mail i stedet|få svar på mail i stedet|leave the queue|i don't want to wait|warteschlange verlassen",
};

const known = new Map<string, Command>(
  Object.entries(phrases).flatMap(([command, list]) =>
    list.split("|").map((phrase) => [phrase, command as Command] as const),
  ),
);

const before = /^(?:(?:øh|øhm|hm|hmm|nå|altså|tja|arh|ah|åh|oh|well|så|hej|undskyld|please|bitte|jamen|men) )+/;
const after = /(?: (?:tak|mange tak|tusind tak|venligst|bare|please|thanks|thank you|bitte|danke|da|så|lige|gerne))+$/;

// Every step of a turn asks about the same text.
let last = { text: "", words: "" };

/** The words alone: small letters, no signs, one space. */
export function bare(text: string): string {
  if (last.text !== text) last = { text, words: bareOf(text) };
  return last.words;
}

function bareOf(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[^\p{L}\p{N}'?-]+/gu, " ")
    .trim();
  return words === "?" ? words : words.replace(/\?/g, " ").replace(/\s+/g, " ").trim();
}

/** The command that the whole of a text is, if it is one. */
export function commandIn(text: SafeText): Command | null {
  const words = bare(text);
  if (words.length > 60) return null;
  return known.get(words) ?? known.get(words.replace(before, "")) ?? known.get(strip(words)) ?? null;
}

function strip(words: string): string {
  const left = words.replace(before, "");
  const right = left.replace(after, "");
  return right === "" ? left : right;
}

const yesFirst = /^(?:ja tak|ja|jo|jep|ok|okay|yes please|yes|jawohl|genau|fint|godt|send)\b[\s,.!:;-]*/iu;
const noFirst =
  /^(?:nej tak|nej|næ|no|nein|ikke helt|næsten|undskyld|ups|hov|sorry|ret|rettelse|jeg mente|jeg mener|i meant|ich meinte|faktisk|forkert)\b[\s,.!:;-]*/iu;

/** "ja, men kl. 20": a yes and what comes after it. */
export function afterYes(text: SafeText): string | null {
  const found = yesFirst.exec(text.trim());
  return found === null ? null : text.trim().slice(found[0].length);
}

/** "nej, onsdag": something was wrong, and here it is right. */
export function afterNo(text: SafeText): string | null {
  const found = noFirst.exec(text.trim());
  return found === null ? null : text.trim().slice(found[0].length);
}

const numerals: Readonly<Record<string, number>> = {
  et: 1,
  en: 1,
  første: 1,
  one: 1,
  first: 1,
  eins: 1,
  erste: 1,
  to: 2,
  anden: 2,
  andet: 2,
  two: 2,
  second: 2,
  zwei: 2,
  zweite: 2,
  tre: 3,
  tredje: 3,
  three: 3,
  third: 3,
  drei: 3,
  dritte: 3,
  fire: 4,
  fjerde: 4,
  four: 4,
  fourth: 4,
  vier: 4,
  vierte: 4,
  fem: 5,
  femte: 5,
  five: 5,
  fifth: 5,
  fünf: 5,
};

/** A number and nothing else: "2", "nr. 2", "den anden", "the first one". */
export function numberIn(text: SafeText): number | null {
  const words = bare(text)
    .replace(
      /^(?:(?:ja|det er|jeg vælger|vælg|tag|jeg tager|nummer|nr|punkt|mulighed|valg|svar|den|det|the|number|option|die|der|das|nummer) )+/,
      "",
    )
    .replace(/ (?:one|mulighed|tak|please|bitte)$/, "");
  if (/^\d{1,6}$/.test(words)) return Number(words);
  return numerals[words] ?? null;
}
