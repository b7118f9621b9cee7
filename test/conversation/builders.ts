import { textOf } from "../../src/conversation/plain.ts";
import { respond } from "../../src/conversation/respond.ts";
import type { Answered, Desk, Front, State } from "../../src/conversation/turn.ts";
import type { Article } from "../../src/domain/article.ts";
import type { Content } from "../../src/domain/content.ts";
import type { Department } from "../../src/domain/department.ts";
import { localTime } from "../../src/domain/local-time.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Change } from "../../src/domain/store.ts";
import { type Texts, textKeys, type Wordings } from "../../src/domain/texts.ts";
import type { Need, Topic } from "../../src/domain/topic.ts";
import type { Understanding } from "../../src/domain/understanding.ts";
import { render } from "../../src/knowledge/render.ts";
import { read } from "../../src/language/read.ts";
import { decide } from "../../src/triage/decide.ts";
import { aConversation } from "../domain/builders.ts";

/** Tuesday 24 November 2026, half past ten in Copenhagen. */
export const now = "2026-11-24T09:30:00.000Z";

const phrase = (da: string, en = da) => ({ da, en });

const need = (id: string, kind: Need["kind"], more: Partial<Need> = {}): Need => ({
  id,
  title: phrase(id),
  question: phrase(`${id}?`),
  kind,
  ...more,
});

function topic(id: string, outcome: Topic["outcome"], with_: Partial<Topic> = {}): [string, Topic] {
  return [
    id,
    {
      id,
      title: phrase(id),
      description: id,
      department: outcome === "social" || outcome === "emergency" ? null : "kultur",
      outcome,
      sensitive: false,
      related: [],
      group: id.split("-")[0] ?? id,
      ...with_,
    },
  ];
}

export const topics = new Map([
  topic("lokaler-booke", "route", {
    related: ["lokaler-pris"],
    needs: [
      need("antal", "people"),
      need("sted", "place"),
      need("dag", "date"),
      need("tid", "time"),
      need("formaal", "text", { "in-question": true }),
      need("forening", "association", { optional: true }),
    ],
  }),
  topic("lokaler-pris", "answer"),
  topic("lokaler-noegle", "route", {
    department: "ejendomme",
    needs: [need("sted", "place"), need("problem", "text", { "in-question": true })],
  }),
  topic("boerneattest-krav", "answer"),
  topic("boerneattest-bestil", "answer"),
  topic("aeldre-besoegsven", "route", {
    needs: [
      need("rolle", "choice", {
        choices: [
          { id: "faa", title: phrase("Jeg vil have en besøgsven") },
          { id: "vaere", title: phrase("Jeg vil selv være det") },
        ],
      }),
    ],
  }),
  topic("tilskud-status", "route", { needs: [need("dag", "date", { past: true })] }),
  topic("forening-cvr", "refer", { external: "virk" }),
  topic("kommune-klage", "human", { department: "jura", sensitive: true }),
  topic("bekymring-barn", "human", { department: "jura", sensitive: true }),
  topic("mental-sundhed", "answer", { sensitive: true }),
  topic("henvendelse-status", "human", { needs: [need("emne", "text")] }),
  topic("tal-med-menneske", "human", { needs: [need("emne", "text")] }),
  topic("hilsen", "social"),
  topic("tak-farvel", "social"),
  topic("fortryd", "social"),
  topic("utilfreds-med-svaret", "social"),
  topic("akut", "emergency", { sensitive: true }),
]);

const department = (name: string, with_: Partial<Department> = {}): Department => ({
  name: phrase(name),
  code: "XX",
  owns: name,
  mail: `${name.toLowerCase()}@example.org`,
  phone: "00 00 00 01",
  "duty-address": `${name.toLowerCase()}-vagt@example.org`,
  hours: {
    week: {
      monday: ["10:00-15:00"],
      tuesday: ["10:00-15:00"],
      wednesday: ["10:00-15:00"],
      thursday: ["10:00-15:00"],
      friday: ["10:00-13:00"],
    },
    "closing-days": ["12-24", "12-31"],
  },
  "answer-days": 3,
  "live-chat": false,
  "answer-by-mail": false,
  ...with_,
});

function article(id: string, { outcome }: Topic): [string, Article] {
  const kind = outcome === "answer" || outcome === "refer" ? outcome : outcome === "social" ? "social" : "intro";
  const parts = outcome === "answer" ? [{ kind: "price" as const, heading: "Pris?", text: `prisen på ${id}` }] : [];
  const body = { short: `Om ${id}.`, text: `Om ${id}.\n\nMere om ${id}.`, parts };
  return [
    id,
    {
      id,
      title: phrase(id),
      kind,
      topics: [id],
      department: null,
      audience: "alle",
      sources: [{ title: "Loven", confidence: "high" }],
      confidence: "high",
      reviewed: "2026-11-20",
      "review-by": "2027-11-20",
      bodies: { da: body, en: body },
    },
  ];
}

export const content: Content = {
  municipality: {
    name: phrase("Eksempel Kommune"),
    "own-names": ["Eksempel"],
    places: [],
    contact: { phone: "00 00 00 00", mail: "a@example.org", address: "Torvet 1", website: "https://example.org" },
    "accepted-error": 3,
    "wait-limit": 3,
    idle: 30,
    retention: { conversation: 30, enquiry: 90, "learning-inbox": 30, audit: 730, "sent-mail": 7, backups: 35 },
    theme: { accent: "#14595F" },
    "catch-all": "frivillig",
    "crisis-department": "jura",
    "crisis-lines": [
      { name: phrase("Livslinien"), for: phrase("tanker"), phone: "70 00 00 00", hours: null, confirmed: null },
      { name: phrase("114"), for: phrase("vagt"), phone: "114", hours: null, confirmed: "2026-11-20" },
    ],
    texts: {},
  },
  departments: new Map([
    ["kultur", department("Kultur", { "live-chat": true })],
    ["ejendomme", department("Ejendomme")],
    ["frivillig", department("Frivillig", { "live-chat": true })],
    ["jura", department("Jura")],
  ]),
  externals: new Map([
    [
      "virk",
      { name: phrase("Virk"), for: phrase("numre"), link: "https://virk.dk", confirmed: "2026-11-20", source: "virk" },
    ],
  ]),
  groups: new Map(
    [...new Set([...topics.values()].map(({ group }) => group))].map((id) => [
      id,
      { id, title: phrase(id), topics: [...topics.values()].filter(({ group }) => group === id).map(({ id }) => id) },
    ]),
  ),
  topics,
  background: {},
  rules: [],
  articles: new Map([...topics].map(([id, topic]) => article(id, topic))),
  facts: new Map(),
  otherLanguages: new Map([
    ["pl", "Rozumiem."],
    ["other", "I understand Danish."],
  ]),
  savedReplies: {},
  files: new Map(),
};

/** Each text says its own key and what stands in it: `receipt-answer day=fredag den 27. november`. */
const wordings = Object.fromEntries(
  Object.entries(textKeys).map(([key, names]) => [key, [key, ...names.map((name) => `${name}={${name}}`)].join(" ")]),
) as Wordings;
export const texts: Texts = { da: wordings, en: wordings, de: wordings };

/** What a fake engine takes each sentence for; all else fits no topic. "close:" a doubt between several, "+" several wishes. */
export type Meanings = Readonly<Record<string, string>>;

export function understandingOf(meaning: string | undefined): Understanding {
  if (meaning === undefined)
    return { band: "outside", topics: likely(["lokaler-pris"], 0.2), variant: null, inside: 0 };
  if (meaning.startsWith("close:"))
    return { band: "close", topics: likely(meaning.slice(6).split(","), 0.4), variant: null, inside: 1 };
  return { band: "firm", topics: likely([meaning], 0.97), variant: null, inside: 2 };
}

const likely = (ids: readonly string[], probability: number) => ids.map((id) => ({ id, probability }));

export function aFront(meanings: Meanings = {}, with_: Partial<Front> = {}): Front {
  let count = 0;
  const at = with_.now ?? now;
  return {
    content,
    texts,
    version: 7,
    now: at,
    read: (text) => read(text, { now: new Date(at) }),
    understand: ({ text }) => {
      const clauses = text.split(" + ");
      if (clauses.length < 2) return { whole: understandingOf(meanings[text]), wishes: [] };
      const wishes = clauses.map((clause) => {
        const start = text.indexOf(clause);
        return { span: { start, end: start + clause.length }, understanding: understandingOf(meanings[clause]) };
      });
      return { whole: wishes[0]?.understanding ?? understandingOf(undefined), wishes };
    },
    decide: (question) => decide(question, content),
    render: (article, locale, around) => render(article, locale, content.facts, localTime(at).day, around),
    weigh: ({ words }) => words.slice(0, 2).map(({ start, end }) => ({ start, end, weight: 0.5 })),
    id: () => `id-${++count}-${Math.random().toString(36).slice(2, 8)}`,
    reference: () => "NI-ABC234",
    linkId: (conversation) => `link-of-${conversation}`,
    deskLink: (part) => `https://example.org/desk#${part}`,
    ...with_,
  };
}

export const nobody: Desk = { manned: new Set(), waiting: new Map(), minutes: new Map() };

export const aState = (with_: Partial<State> = {}): State => ({
  conversation: aConversation(),
  messages: [],
  enquiries: [],
  parts: [],
  hasLink: false,
  desk: nobody,
  referred: null,
  ...with_,
});

/** A whole talk without a store: what each turn changes is the state of the next. */
export class Talked {
  state: State;
  last: Answered | undefined;
  private meanings: Meanings;

  constructor(meanings: Meanings = {}, state: Partial<State> = {}) {
    this.meanings = meanings;
    this.state = aState(state);
  }

  say(text: string, with_: Partial<Front> = {}, share = false): string {
    this.last = respond(this.state, { text, clientId: null, share }, aFront(this.meanings, with_));
    this.state = afterwards(this.state, this.last.changes);
    return this.last.replies.map(textOf).join("\n");
  }

  get did() {
    const { outcome, topic, departments } = this.last?.did ?? { outcome: null, topic: null, departments: [] };
    return { outcome, topic, departments };
  }
}

/** What a store would hold afterwards. */
export function afterwards(state: State, changes: readonly Change[]): State {
  let next = state;
  for (const change of changes) next = applied(next, change);
  return next;
}

function applied(state: State, change: Change): State {
  if ("say" in change) {
    const seq = state.conversation.seq + 1;
    const message: Message = { ...change.say, seq };
    return { ...state, conversation: { ...state.conversation, seq }, messages: [...state.messages, message] };
  }
  if (!("put" in change)) return state;
  if (change.put === "conversation")
    return { ...state, conversation: { ...change.value, seq: state.conversation.seq } };
  if (change.put === "enquiry") return { ...state, enquiries: put(state.enquiries, change.value) };
  if (change.put === "part") return { ...state, parts: put(state.parts, change.value) };
  return change.put === "citizen-link" ? { ...state, hasLink: true } : state;
}

const put = <Value extends { readonly id: string }>(all: readonly Value[], value: Value): readonly Value[] => [
  ...all.filter(({ id }) => id !== value.id),
  value,
];
