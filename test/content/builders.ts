import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../src/content/content-of.ts";
import type { Files } from "../../src/content/files.ts";
import type { Content } from "../../src/domain/content.ts";

const sentences = (words: readonly string[]) => words.map((word) => `          - "${word}"`).join("\n");

/** Small, complete and valid: each test breaks one thing of it. */
const files: Readonly<Record<string, string>> = {
  "intents/lokaler.yaml": `# Topics about rooms.
group: { id: lokaler, title: { da: "Lokaler", en: "Rooms" } }

topics:
  - id: lokaler-booke
    title: { da: "Booke", en: "Book" }
    description: "Vil booke."
    department: kultur
    outcome: route
    sensitive: false
    related: [lokaler-pris]
    instead: { when-fact: booking-link, outcome: answer, article: lokaler-booke-selv }
    examples:
      da:
        mette:
${sentences(["kan vi låne hallen", "vi vil booke salen på lørdag", "jeg vil gerne leje et rum", "må vi få gymnastiksalen fredag", "reservere mødelokale"])}
  - id: lokaler-pris
    title: { da: "Pris", en: "Price" }
    description: "Hvad koster det."
    department: kultur
    outcome: answer
    sensitive: false
    related: []
    examples:
      da:
        mette:
${sentences(["hvad koster hallen", "er det gratis for foreninger", "prisen på en aften i salen", "skal man betale depositum", "takster for lokaler"])}
`,
  "intents/samtalen.yaml": `group: { id: samtalen, title: { da: "Samtalen", en: "The talk" } }
topics:
  - id: hilsen
    title: { da: "Hej", en: "Hello" }
    description: "Hej."
    department: null
    outcome: social
    sensitive: false
    related: []
    examples:
      da:
        mette:
${sentences(["hej", "goddag", "hejsa", "halløj", "god morgen"])}
`,
  "intents/uden-for.yaml": `background:
  da:
    mette:
      - "hvordan bliver vejret"
`,
  "routing-rules/departments.yaml": `kultur:
  name: { da: "Kultur", en: "Culture" }
  code: KF
  owns: "Lokaler."
  mail: "kultur@kommune.dk"
  phone: "70 10 10 10"
  duty-address: "vagt@kommune.dk"
  hours: { week: { monday: ["10:00-15:00"] }, closing-days: [] }
  answer-days: 3
  live-chat: false
  answer-by-mail: false
`,
  "routing-rules/municipality.yaml": `name: { da: "Eksempel", en: "Eksempel" }
own-names: ["Eksempel"]
places: []
contact: { phone: "70 10 10 10", mail: "a@kommune.dk", address: "Torvet 1", website: "https://kommune.dk" }
accepted-error: 3
wait-limit: 3
idle: 30
retention: { conversation: 30, enquiry: 90, learning-inbox: 30, audit: 730, sent-mail: 7, backups: 35 }
theme: { accent: "#14595F" }
catch-all: kultur
crisis-department: kultur
crisis-lines: []
texts: {}
`,
  "routing-rules/externals.yaml": `politi:
  name: { da: "Politiet", en: "The police" }
  for: { da: "Øl.", en: "Beer." }
  confirmed: 2026-11-20
  source: "politi.dk"
`,
  "routing-rules/10-lokaler.yaml": `title: { da: "Lokaler", en: "Rooms" }
rules:
  - id: pris-ordet
    when: { topic: lokaler-booke, words: { any: [pris, koster] } }
    then: { topic: lokaler-pris }
    examples: ["hvad koster det at booke"]
`,
  "knowledge/local-facts.yaml": `booking-link:
  says: "Adressen"
  type: link
  filled-by: kultur
  value: null
  checked: null
  expires: null
  filled: { da: "Book [her]({value}).", en: "Book [here]({value})." }
  empty: { da: "Der er intet link.", en: "There is no link." }
`,
  ...Object.fromEntries(
    ["lokaler-pris", "lokaler-booke", "lokaler-booke-selv", "hilsen"].map((id) => [
      `knowledge/${id}.md`,
      anArticle(id),
    ]),
  ),
  "knowledge/texts/other-languages.yaml": `other: "A person can help."\n`,
  // What the front door itself says is no municipality's own: it is as shipped.
  ...Object.fromEntries(
    ["da", "en", "de"].map((locale) => {
      const file = `knowledge/texts/${locale}.yaml`;
      return [file, readFileSync(join(import.meta.dirname, "../..", file), "utf8")];
    }),
  ),
};

function anArticle(id: string): string {
  const topic = id.replace("-selv", "");
  return `---
title: { da: "${id}", en: "${id}" }
kind: answer
topics: [${topic}]
department: kultur
audience: alle
sources:
  - { title: "Loven", confidence: high }
confidence: high
reviewed: 2026-11-20
review-by: 2027-11-20
---
<!-- da -->
Svaret. {{booking-link}}

Mere.

## Hvad koster det? {price}
Spørg kommunen.

<!-- en -->
The answer.
`;
}

/** The files, with some of them changed, added or (null) taken away. */
export function someFiles(changes: Readonly<Record<string, string | null | ((text: string) => string)>> = {}): Files {
  const all = new Map(Object.entries(files));
  for (const [path, change] of Object.entries(changes))
    if (change === null) all.delete(path);
    else all.set(path, typeof change === "string" ? change : change(all.get(path) ?? ""));
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function someContent(changes: Parameters<typeof someFiles>[0] = {}): Content {
  const { content, findings } = contentOf(someFiles(changes));
  if (content === null) throw new Error(JSON.stringify(findings, null, 1));
  return content;
}

/** Another text in a file; it must have stood there. */
export const instead =
  (old: string, text: string) =>
  (file: string): string => {
    if (!file.includes(old)) throw new Error(`"${old}" does not stand in the file`);
    return file.replace(old, text);
  };
