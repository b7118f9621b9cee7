import { randomInt, randomUUID } from "node:crypto";
import { readingOptionsOf, withFound } from "../content/ask.ts";
import type { Content } from "../domain/content.ts";
import { localTime } from "../domain/local-time.ts";
import type { Texts } from "../domain/texts.ts";
import { render } from "../knowledge/render.ts";
import { explain } from "../language/explain.ts";
import { read } from "../language/read.ts";
import { type Engine, understand } from "../language/understand.ts";
import { decide } from "../triage/decide.ts";
import { linkIdOf, tokenOf } from "./private-link.ts";
import type { Front } from "./turn.ts";

/** What the conversation works with as long as the content and the engine stay the same. */
export type Equipment = {
  readonly content: Content;
  readonly texts: Texts;
  readonly engine: Engine;
  readonly version: number;
  /** The server's key: private links follow from it. */
  readonly key: string;
  readonly publicUrl: string;
};

/** All that one turn asks of others, at one moment. */
export function frontOf(equipment: Equipment, now: string): Front {
  const { content, texts, engine, version, key, publicUrl } = equipment;
  const today = localTime(now).day;
  const options = readingOptionsOf(content, engine, new Date(now));
  return {
    content,
    texts,
    version,
    now,
    read: (text) => read(text, options),
    understand: (reading, context) => understand(engine, reading, context),
    decide: (question) => decide(withFound(content, engine, question), content),
    render: (article, locale, around) => render(article, locale, content.facts, today, around),
    weigh: (reading, topic, against) => explain(engine.classifier, reading.words, labelFor(engine, topic), against),
    id: randomUUID,
    reference: newReference,
    linkId: (conversation) => linkIdOf(tokenOf(key, conversation)),
    deskLink: (part) => `${publicUrl.replace(/\/$/, "")}/desk#${part}`,
  };
}

// A topic that is learnt in variants has no label of its own.
function labelFor({ classifier }: Engine, topic: string): string {
  const { labels } = classifier.model;
  return labels.includes(topic) ? topic : (labels.find((label) => label.startsWith(`${topic}/`)) ?? topic);
}

const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

function newReference(): string {
  return `NI-${Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join("")}`;
}
