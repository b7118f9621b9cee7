import { ready } from "../../src/content/ready-words.ts";
import type { Content } from "../../src/domain/content.ts";
import type { Department } from "../../src/domain/department.ts";
import type { Entity } from "../../src/domain/entity.ts";
import type { LocalFact } from "../../src/domain/local-fact.ts";
import type { Municipality } from "../../src/domain/municipality.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { Change, Condition, Rule, RuleEntry } from "../../src/domain/rule.ts";
import type { SafeText } from "../../src/domain/safe-text.ts";
import type { Topic } from "../../src/domain/topic.ts";
import type { Understanding, Wish } from "../../src/domain/understanding.ts";
import { stem } from "../../src/language/stem.ts";
import { tokenise } from "../../src/language/tokens.ts";
import type { Ground, Question } from "../../src/triage/question.ts";

const phrase = (text: string) => ({ da: text, en: text });

export function aTopic(id: string, about: Partial<Topic> = {}): Topic {
  return {
    id,
    title: phrase(id),
    description: id,
    department: "kultur-fritid",
    outcome: "answer",
    sensitive: false,
    related: [],
    group: "lokaler",
    ...about,
  };
}

const office = (name: string): Department => ({
  name: phrase(name),
  code: "KF",
  owns: name,
  mail: "a@example.org",
  phone: "00 00 00 00",
  "duty-address": "b@example.org",
  // Tuesdays only, so that a table can ask on both sides.
  hours: { week: { tuesday: ["10:00-15:00"] }, "closing-days": [] },
  "answer-days": 3,
  "live-chat": false,
  "answer-by-mail": false,
});

const municipality: Municipality = {
  name: phrase("Eksempel Kommune"),
  "own-names": ["Eksempel"],
  places: [],
  contact: { phone: "00 00 00 00", mail: "c@example.org", address: "Torvet", website: "https://example.org" },
  "accepted-error": 3,
  "wait-limit": 3,
  idle: 30,
  retention: { conversation: 30, enquiry: 90, "learning-inbox": 30, audit: 730, "sent-mail": 7, backups: 35 },
  theme: { accent: "#14595F" },
  "catch-all": "frivillighed",
  "crisis-department": "sundhed-omsorg",
  "crisis-lines": [],
  texts: {},
};

const topics = [
  aTopic("lokaler-booke", {
    outcome: "route",
    instead: { "when-fact": "bookingsystem", outcome: "answer", article: "lokaler-booke-selv" },
  }),
  aTopic("lokaler-pris"),
  aTopic("lokaler-noegle", { department: "ejendomme", outcome: "route" }),
  aTopic("tilskud-aeldre", { department: "sundhed-omsorg", group: "tilskud" }),
  aTopic("tilskud-pulje", { group: "tilskud" }),
  aTopic("alkohol", { outcome: "refer", external: "politi", group: "arrangementer" }),
  aTopic("bekymring", { department: "boern-familie", outcome: "human", sensitive: true, group: "faellesskab" }),
  aTopic("ensomhed", { department: "sundhed-omsorg", sensitive: true, group: "faellesskab" }),
  aTopic("andet", {
    department: "borgerservice",
    outcome: "refer",
    group: "kommunen",
    variants: {
      affald: { title: phrase("Affald"), article: "andet-affald", external: "affaldsselskab", examples: {} },
    },
  }),
  aTopic("hilsen", { department: null, outcome: "social", group: "samtalen" }),
  aTopic("menneske", { department: "frivillighed", outcome: "human", group: "samtalen" }),
  aTopic("akut", { department: null, outcome: "emergency", sensitive: true, group: "samtalen" }),
];

const offices = ["kultur-fritid", "ejendomme", "sundhed-omsorg", "boern-familie", "borgerservice", "frivillighed"];

const link: LocalFact = {
  says: "Adressen på bookingsystemet",
  type: "link",
  "filled-by": "kultur-fritid",
  value: null,
  checked: null,
  expires: null,
  filled: phrase("Book [her]({value})."),
  empty: phrase("Der er intet link."),
};

/** A small municipality; `bookingAt` fills in its booking system. */
export function aMunicipality({
  rules = [],
  bookingAt = null,
  expires = null,
}: {
  rules?: readonly Rule[];
  bookingAt?: string | null;
  expires?: string | null;
} = {}): Ground {
  const facts: Content["facts"] = new Map([["bookingsystem", { ...link, value: bookingAt, expires }]]);
  return {
    rules,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    departments: new Map(offices.map((id) => [id, office(id)])),
    facts,
    municipality,
  };
}

/** When … then … */
export function aRule(id: string, when: Condition, change: Change, more: Partial<RuleEntry> = {}): Rule {
  const unless = more.unless === undefined ? null : ready(more.unless);
  // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
  return { ...more, id, when: ready(when), unless, then: change, examples: ["…"], file: "10-test.yaml" };
}

/** What the engine thinks: likely topics, best first. Firm from 0.9 on, outside when there are none. */
export function about(...likely: readonly (readonly [string, number])[]): Understanding {
  const [first] = likely;
  const band = first === undefined || first[1] < 0.2 ? "outside" : first[1] >= 0.9 ? "firm" : "close";
  return { band, topics: likely.map(([id, probability]) => ({ id, probability })), variant: null, inside: 2 };
}

/** Compounds are split where a hyphen stands in the word list below. */
const compounds: Readonly<Record<string, readonly string[]>> = {
  nøglebrikken: ["nøgle", "brik"],
  kulturpulje: ["kultur", "pulje"],
};

export function saying(text: string, about: Partial<Reading> = {}): Reading {
  const words = tokenise(text).map((token) => ({
    ...token,
    stem: stem(token.form),
    parts: (compounds[token.word] ?? []).map((part) => stem(tokenise(part)[0]?.form ?? "")),
  }));
  return { text: text as SafeText, secrets: [], words, locale: "da", sure: 1, entities: [], danger: null, ...about };
}

export function aQuestion(
  understanding: Understanding,
  about: Partial<Question> & { readonly text?: string } = {},
): Question {
  const { text = "en besked", ...rest } = about;
  return {
    reading: saying(text),
    understanding,
    wishes: [],
    page: null,
    failed: 0,
    now: "2026-11-24T10:30:00.000Z",
    ...rest,
  };
}

/** Several things in one message, each a sentence of its own. */
export function asking(...parts: readonly (readonly [string, Understanding])[]): Question {
  const text = parts.map(([sentence]) => sentence).join(" ");
  let start = 0;
  const wishes: Wish[] = parts.map(([sentence, understanding]) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return { span, understanding };
  });
  return aQuestion(about(["lokaler-booke", 0.4], ["lokaler-pris", 0.3]), { text, wishes });
}

export function entity(text: string, word: string, what: Pick<Entity, "kind" | "value">): Entity {
  const start = text.indexOf(word);
  return { start, end: start + word.length, ...what } as Entity;
}
