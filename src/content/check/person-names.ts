import type { Content } from "../../domain/content.ts";
import { examplesOf } from "../examples.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

const firstNames = new Set(
  `Anders Andreas Anette Anna Anne Annette Annie Asger Astrid Bent Benny Berit Birgit Birgitte Birthe Bjarne Bo Bodil Britta Camilla
  Carl Carsten Caroline Cecilie Charlotte Christian Christina Christoffer Claus Conny Dan Daniel David Ditte Dorte Dorthe Ebbe Edith
  Ejner Elin Elisabeth Ellen Else Elsebeth Emil Emilie Emma Erik Erling Ernst Esben Esther Eva Finn Flemming Frederik Frederikke Freja
  Frida Frode Gerda Gert Gitte Grete Grethe Gunnar Hanne Hans Harald Harry Heidi Helga Helle Henning Henrik Henriette Holger Ib Ida
  Inga Inge Ingelise Inger Ingrid Irene Isabella Ivan Jacob Jakob Jan Jane Janne Jeanette Jens Jeppe Jes Jesper Jette Joan Johan
  Johanne John Johnny Jonas Josefine Julie Jytte Jørgen Jørn Kaj Karen Kari Karin Karina Karl Karsten Kasper Katrine Keld Kenneth Kim
  Kirsten Kirstine Kjeld Klara Klaus Knud Kristian Kristine Kurt Lars Lasse Laura Laurits Lena Lene Leif Line Linda Lis Lisa Lisbeth
  Lise Lone Lotte Louise Lucas Mads Magnus Maja Malene Maren Margit Margrethe Maria Marianne Marie Martin Mathias Mathilde Merete Mette
  Michael Mia Mikael Mikkel Mogens Mona Morten Nadia Nanna Niels Nikolaj Nina Nora Ole Olga Oliver Oskar Otto Palle Per Pernille Peter
  Pia Poul Preben Randi Rasmus Rikke Rita Robert Rosa Ruth Sanne Sara Sebastian Signe Sigrid Simon Sofie Solveig Sonja Steen Steffen
  Stig Stine Susan Susanne Svend Søren Tage Tanja Thea Thomas Thorkild Tina Tine Tobias Tom Tommy Torben Tove Troels Trine Ulla Ulrik
  Vagn Vera Verner Vibeke Victor Viggo Vivi Winnie Yvonne Ahmed Ali Fatima Hassan Ibrahim Mohammed Muhammad Mustafa Omar Yusuf Aage Aisha
  Olena Svitlana Anna-Marie Anne-Marie Hans-Henrik Jan-Erik`.split(/\s+/),
);

/** What stands after a first name in the names of clubs, houses, streets and days, and is no family name. */
const noFamilyName =
  /(?:gade|vej|vænge|plads|stræde|torv|skole|hal|hallen|hus|huset|gård|gården|center|centret|centeret|forening|foreningen|klub|klubben|kirke|kirken|by|lund|minde|have|haven|park|parken|fest|festen|dag|dagen|sogn|kommune|fond|fonden|bro|strand|mose|hjem|hjemmet|laug|lauget|korps|spejder|spejderne|kor|koret|bil|anlæg|arena|stadion|museum|cafe|café|bibliotek|aften|marked|markedet|løb|løbet|pris|prisen|cup)$/i;
const words = new Set(
  "Og Fra I På Med Til Af Har Er Skal Kan Vil Den Det De Som Hun Han Jeg Vi Men Nu Der Her Hvad Hvor Hvem Ved For Om Hej Min Mit Mine Kære Tak IF BK KFUM And From Has Is Will Can The Und Von Ist Hat".split(
    " ",
  ),
);
const pair =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0]((?:(?:\p{Lu}\.|\p{Lu}\p{Ll}+)[ \u00a0])?)(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;
// "mette jensen": in small letters only the commonest family names can be told from other words.
const small = /(?<!\p{L})(\p{Ll}{3,})[ \u00a0](\p{Ll}{2,}[dklmnrst]sen)(?!\p{L})/gu;
const noFamily = new Set("klassen kassen messen massen passen hilsen prinsen tasken bussen dansen".split(" "));
const alsoWords = new Set("Tage Line Bent Finn Else Rosa Per Dan Jes".split(" "));

/** An example must not name a person: first and family name together. First names alone, clubs and places are fine. */
export function personNames(content: Content, lines: Lines): readonly Finding[] {
  return examplesOf(content).flatMap((example) => {
    const name = nameIn(example.text);
    if (name === null) return [];
    const what = `the example names a person: "${name}"`;
    const next = "take the family name out, or say the role instead";
    // Outside every topic it is somebody everybody knows: "hvem var Carl Nielsen".
    const level = example.topic === null ? "warning" : "error";
    return [{ ...lines.example(example), what, next, level, said: { code: "example-names-person", values: { name } } }];
  });
}

/** The first full name in a text, or null. */
export function nameIn(text: string): string | null {
  for (const [whole, first = "", , last = ""] of text.matchAll(pair))
    if (firstNames.has(first) && !firstNames.has(last) && !words.has(last) && !noFamilyName.test(last)) return whole;
  for (const [whole, first = "", last = ""] of text.matchAll(small)) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (firstNames.has(name) && !alsoWords.has(name) && !noFamily.has(last)) return whole;
  }
  return null;
}
