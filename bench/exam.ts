import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

/** The exam: sentences by people who have seen neither examples nor rules. Never trained on. */
const folder = join(resolve(import.meta.dirname, ".."), "test", "questions");
const ByTopic = z.record(z.string(), z.array(z.string()));
const Outside = z.object({ outside: z.array(z.string()) });
const Wished = z.array(z.object({ text: z.string(), topics: z.array(z.string()) }));
const Several = z.object({ several: Wished, single: Wished });
const Acute = z.object({ acute: z.array(z.string()), "look-alikes": z.array(z.string()) });
const Private = z.object({
  masked: z.array(z.object({ text: z.string(), mask: z.array(z.string()) })),
  untouched: z.array(z.string()),
});

const file = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));

export type Asked = { readonly text: string; readonly topic: string };

/** The parts in which a single topic is right. */
export const styles = ["everyday", "search", "general", "long", "english", "german"] as const;
export type Style = (typeof styles)[number];

export function questionsOf(style: Style): Asked[] {
  return Object.entries(ByTopic.parse(file(style))).flatMap(([topic, texts]) => texts.map((text) => ({ text, topic })));
}

export const outside = () => Outside.parse(file("outside")).outside;
export const several = () => Several.parse(file("several"));
export const acute = () => Acute.parse(file("acute"));
export const privateData = () => Private.parse(file("private-data"));
export const languages = () => ByTopic.parse(file("language"));
