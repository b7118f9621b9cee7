import type { Content } from "../../domain/content.ts";
import { examplesOf } from "../examples.ts";
import { byPlace, type Finding } from "../finding.ts";
import { linesOf } from "../lines.ts";
import { articles } from "./articles.ts";
import { clockRules } from "./clock-rules.ts";
import { type CrossChecked, crossChecked } from "./cross-checked.ts";
import { dangerPhrases } from "./danger-phrases.ts";
import { departments } from "./departments.ts";
import { duplicates } from "./duplicates.ts";
import { examSentences } from "./exam.ts";
import { fewExamples } from "./few-examples.ts";
import { shingle } from "./likeness.ts";
import { localFacts } from "./local-facts.ts";
import { owners } from "./owners.ts";
import { personNames } from "./person-names.ts";
import { references } from "./references.ts";
import { ruleExamples, type Understands } from "./rule-examples.ts";
import { ruleOrder } from "./rule-order.ts";
import { texts } from "./texts.ts";

/** What a check can know besides the files. What is not given is not looked at. */
export type Beside = {
  /** The day, for what runs out. */
  readonly today: string;
  readonly exam?: readonly string[];
  readonly understands?: Understands;
  readonly crossChecked?: CrossChecked;
};

/** All findings, in the order of the files. */
export function checkContent(content: Content, beside: Beside): readonly Finding[] {
  const lines = linesOf(content.files);
  const { today, exam = [], understands, crossChecked: measured } = beside;
  const sentences = shingle([...exam, ...examplesOf(content).map(({ text }) => text)]);
  return [
    ...references(content, lines),
    ...fewExamples(content, lines),
    ...clockRules(content, lines),
    ...departments(content, lines),
    ...owners(content, lines),
    ...ruleOrder(content, lines, today),
    ...localFacts(content, lines, today),
    ...dangerPhrases(content, lines),
    ...texts(content),
    ...articles(content, lines, today),
    ...personNames(content, lines),
    ...duplicates(content, lines, sentences.slice(exam.length)),
    ...examSentences(content, lines, exam, sentences),
    ...(understands === undefined ? [] : ruleExamples(content, lines, understands)),
    ...(measured === undefined ? [] : crossChecked(measured, lines)),
  ].sort(byPlace);
}

/** Those without which the content cannot be used at all; quick enough for every start. */
export function refusedFor(content: Content): readonly Finding[] {
  const lines = linesOf(content.files);
  return [
    ...references(content, lines),
    ...fewExamples(content, lines),
    ...clockRules(content, lines),
    ...departments(content, lines),
    ...localFacts(content, lines, ""),
    ...dangerPhrases(content, lines),
  ].filter(({ level }) => level === "error");
}
