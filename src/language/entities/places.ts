import type { EntityOf, PlaceValue } from "../../domain/entity.ts";
import { clue } from "./clue.ts";
import { nameAt } from "./gazetteer.ts";
import { mayNameMunicipality } from "./municipality.ts";
import type { Source } from "./source.ts";
import { folded, isCapital, opensSentence, smallWords } from "./written.ts";

/** Endings that make a word a place: "Byskolen", "idrætshallen". Folded, like the words they are compared with. */
const ending =
  /(?:hallen|skolen|huset|salen|centret|centeret|parken|biblioteket|bibliotek|stadion|gymnasiet|lokalet|lokalerne|plejehjemmet|plejehjem|plejecenter|kulturhus|medborgerhus|forsamlingshus|beboerhus|klubhus|klublokale|idratscenter|aktivitetscenter|svommehal|idratshal|sportshal|gymnastiksal|festsal|aulaen|banen|banerne|torvet|pladsen|kirken|sognegarden|fritidsgarden|kunstgrasbane|fodboldbane|hallerne)s?$/;
/** Kinds of place that need a name beside them: "Lindeby Skole", "Nørreskov Hal". */
const kinds = folded(
  "hal hallen skole kulturhus medborgerhus forsamlingshus plejehjem plejecenter idrætscenter bibliotek kirke park stadion center gymnasium aktivitetscenter svømmehal idrætspark fritidsgård børnehave torv havn",
);
/** A name in front of which the kind stands: "Plejehjemmet Solgården", "Plejecenter Bøgely". */
const naming = folded(
  "plejehjemmet plejecentret plejecenteret plejecenter aktivitetscentret aktivitetscenteret børnehaven spejderhytten bofællesskabet beboerhuset kulturhuset medborgerhuset forsamlingshuset klubhuset",
);
const numbered = folded("lokale sal hal bane mødelokale rum");
const within = folded("i på ved in at");
// Words that end like a place and are none.
const notPlaces =
  /^(?:frivilligcentre|frivilligcente|callcent|jernban|motorvejsban|rutsjeban|videnscent|kompetencecent|pa(?:ul)?salen|udsalen|forsalen|husban|karrier|uddannelsesban|hojskol|aftenskol|musikskol|ungdomsskol)/;
const common =
  /^(?:idrats|sports|hal|gymnastik|svomme|skole|klub|forsamlings|medborger|kultur|beboer|aktivitets|pleje|fest|mode|undervisnings|faglokal|folke|bold|fodbold|kunstgras|handbold|tennis|lokal|gym|multi|fritids|ungdoms|rad|syge|menigheds|senior|dags|sogne|bade|motions|dag|naturs|spejder|hoved|foredrags|borge|koncert|udstillings|frivillig|sundheds|traenings|traner|trannings)?(?:hallen|skolen|huset|salen|centret|centeret|parken|biblioteket|bibliotek|stadion|gymnasiet|lokalet|lokalerne|hjemmet|hjem|center|hus|hal|sal|banen|banerne|torvet|pladsen|kirken|aulaen|bane|lokale|hallerne)s?$/;

const isPlaceWord = (form: string): boolean => ending.test(form) && !notPlaces.test(form);
export const mayNamePlace = (form: string): boolean =>
  isPlaceWord(form) || kinds.has(form) || naming.has(form) || numbered.has(form);

/** Known places, and others by how places are named: "Nørreskov Hallen", "medborgerhuset i Lindeby", "hallen". */
export function findPlaces({ text, tokens, places, has }: Source): EntityOf<"place">[] {
  const found: EntityOf<"place">[] = [];
  const add = (first: number, last: number, as: PlaceValue["as"], name?: string) => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from === undefined || to === undefined) return;
    found.push({
      kind: "place",
      start: from.start,
      end: to.end,
      value: { name: name ?? text.slice(from.start, to.end), as },
    });
  };
  /** Side by side, with only a blank between. */
  const touch = (a: number, b: number) => text.slice(tokens[a]?.end, tokens[b]?.start) === " ";
  const capital = (at: number) => isCapital(text, tokens[at]);
  /** A capital that a sentence gives its first word says nothing. */
  const proper = (at: number) => capital(at) && !opensSentence(text, tokens[at]);

  const hasPlaceWord = has(clue.place);
  const isSmall = (at: number) => smallWords.has(tokens[at]?.form ?? "");

  for (let at = 0; at < tokens.length; at++) {
    const listed = nameAt(places, tokens, at);
    if (listed !== undefined) {
      add(at, at + listed.size - 1, "listed", listed.name);
      continue;
    }
    if (!hasPlaceWord) continue;
    const form = tokens[at]?.form ?? "";
    const isPlace = isPlaceWord(form);
    if (!isPlace && !kinds.has(form) && !naming.has(form) && !numbered.has(form)) continue;
    let [first, last] = [at, at];
    // Names in front: "Nørreskov Hallen", "Store Lindeby Skole".
    while (
      first > Math.max(0, at - 4) &&
      touch(first - 1, first) &&
      (proper(first - 1) || (capital(first - 1) && capital(at) && !isSmall(first - 1)))
    )
      first -= 1;
    if (naming.has(form) && capital(at + 1) && touch(at, at + 1)) last = at + 1;
    const next = tokens[last + 1]?.word ?? "";
    if (numbered.has(form) && touch(last, last + 1) && /^(?:\d{1,3}[a-z]?|[a-e])$/.test(next)) last += 1;
    const preposition = tokens[last + 1]?.form ?? "";
    if (
      (isPlace || naming.has(form)) &&
      within.has(preposition) &&
      touch(last, last + 1) &&
      touch(last + 1, last + 2) &&
      capital(last + 2) &&
      // "plejehjem i Odense": where it lies is said apart, for it may be another municipality's.
      !mayNameMunicipality(tokens[last + 2]?.form ?? "")
    ) {
      last += 2;
      while (touch(last, last + 1) && capital(last + 1)) last += 1;
    }
    const ownName = isPlace && !common.test(form) && capital(at);
    if (first < at || last > at || ownName) add(first, last, "named");
    else if (isPlace) add(at, at, "common");
  }
  return found;
}
