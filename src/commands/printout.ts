import { styleText } from "node:util";
import type { Equipment } from "../conversation/front.ts";
import { textOf } from "../conversation/plain.ts";
import type { Tried } from "../domain/decision.ts";
import type { AskedOnce } from "../insight/ask-once.ts";
import { outside } from "./asked.ts";

type Style = Parameters<typeof styleText>[0];
/** In colour on a terminal, plain in a file. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });
const head = (text: string) => paint("bold", text.padEnd(13));
const dim = (text: string) => paint("dim", text);

const width = 24;
const bar = (share: number) => "█".repeat(Math.round(share * width)).padEnd(width, "·");

/** What happened to a message, so that a new colleague understands it at a glance. */
export function printout(asked: AskedOnce, { content }: Equipment, ms: number): string {
  const { reading, understood, decision } = asked;
  const lines: string[] = ["", `${head("Besked")}${weighed(asked)}`];
  if (reading.secrets.length > 0) lines.push(`${head("Skjult")}${reading.secrets.map(({ kind }) => kind).join(", ")}`);
  lines.push(`${head("Sprog")}${reading.locale} ${dim(`(sikkerhed ${percent(reading.sure)})`)}`);
  for (const entity of reading.entities)
    lines.push(`${head("Oplysning")}${entity.kind}: ${reading.text.slice(entity.start, entity.end)}`);
  const compounds = reading.words.filter(({ parts }) => parts.length > 0);
  if (compounds.length > 0)
    lines.push(`${head("Ord")}${compounds.map(({ word, parts }) => `${word} = ${parts.join(" + ")}`).join(", ")}`);
  lines.push("");
  for (const [at, { id, probability }] of understood.whole.topics.slice(0, 5).entries()) {
    const line = `${bar(probability)} ${percent(probability).padStart(5)}  ${id}`;
    lines.push(`${at === 0 ? head("Emne") : " ".repeat(13)}${at === 0 ? paint("cyan", line) : dim(line)}`);
  }
  lines.push(`${head("")}${bands[understood.whole.band]}`);
  for (const wish of understood.wishes)
    lines.push(
      `${head("Ønske")}${wish.understanding.topics[0]?.id}: ${dim(`»${reading.text.slice(wish.span.start, wish.span.end)}«`)}`,
    );
  lines.push("");
  if (decision !== null) {
    for (const tried of decision.tried.filter(interesting)) lines.push(ruleLine(tried));
    lines.push(`${head("Fordi")}${decision.rule === null ? reason(decision.because) : `reglen ${decision.rule}`}`);
  }
  lines.push(`${head("Udfald")}${paint("green", asked.outcome)} ${dim(`(${asked.topic ?? outside})`)}`);
  const names = asked.departments.map((id) => content.departments.get(id)?.name.da ?? id);
  if (names.length > 0) lines.push(`${head("Afdeling")}${names.join(", ")}`);
  if (asked.article !== null) lines.push(`${head("Artikel")}knowledge/${asked.article}.md`);
  lines.push(
    "",
    ...asked.replies.flatMap((reply) => textOf(reply).split("\n")).map((line) => `  ${line}`),
    "",
    dim(`${ms.toFixed(1)} ms`),
    "",
  );
  return lines.join("\n");
}

const bands = {
  firm: "sikkert nok til at svare",
  close: "flere emner er tæt på: der spørges",
  outside: "ligner ikke noget, der er lært",
} as const;

/** The message with the words that weighed most set in bold. */
function weighed({ reading, understood, front }: AskedOnce): string {
  const best = understood.whole.topics[0]?.id;
  if (best === undefined) return reading.text;
  const heavy = front
    .weigh(reading, best, null)
    .filter(({ weight }) => weight > 0)
    .slice(0, 4)
    .sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  for (const { start, end } of heavy) {
    text += reading.text.slice(at, start) + paint(["bold", "cyan"], reading.text.slice(start, end));
    at = end;
  }
  return text + reading.text.slice(at);
}

/** Rules that came near: one condition at least held. */
const interesting = (tried: Tried) => tried.passes || tried.when.some(({ holds }) => holds);

function ruleLine({ rule, passes, when, unless }: Tried): string {
  const tests = [
    ...when.map(({ condition, holds }) => `${holds ? "✓" : "✗"} ${condition}`),
    ...unless.filter(({ holds }) => holds).map(({ condition }) => `✗ medmindre ${condition}`),
  ];
  const line = `${passes ? "✓" : "✗"} ${rule.padEnd(30)} ${dim(tests.join("  "))}`;
  return `${head("Regel")}${passes ? paint("green", line) : line}`;
}

const reasons: Readonly<Record<string, string>> = {
  "acute danger": "vagten fandt akut fare",
  "another language": "et sprog, vi ikke kan",
  "the topic is firm": "ingen regel, emnet er sikkert",
  "two to four topics are close": "ingen regel, flere emner er tæt på",
  "it fits no topic": "ingen regel, det ligner intet emne",
  "the second failed turn in a row": "anden gang i træk, det ikke lykkes",
};
const reason = (because: string) => reasons[because] ?? because;
const percent = (share: number) => `${Math.round(share * 100)} %`;
