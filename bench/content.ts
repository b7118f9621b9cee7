import { doorOf } from "../src/content/ask.ts";
import { type LoadedEngine, loadEngine } from "../src/content/engine.ts";
import { load } from "../src/content/load.ts";
import type { Content } from "../src/domain/content.ts";
import { localeOf } from "../src/language/locale.ts";
import { mask } from "../src/language/private-data.ts";
import { tokenise } from "../src/language/tokens.ts";
import { cacheDir, contentDir } from "../src/settings.ts";
import * as exam from "./exam.ts";

/** What the shipped content is worth to people who have seen neither examples nor rules, each part apart. */
export type ContentBench = {
  readonly styles: Readonly<Record<exam.Style, StyleScore>>;
  readonly all: {
    readonly firm: number;
    readonly answersRight: number;
    readonly departmentsRight: number;
    readonly outsideFirm: number;
    readonly crossValidated: { readonly firm: number; readonly wrong: number };
  };
  readonly several: { readonly departmentsCovered: number; readonly keptSingle: number };
  readonly acute: { readonly recall: number; readonly falseAlarms: number };
  readonly privateData: { readonly masked: number; readonly untouched: number };
  readonly language: number;
  readonly questionsASecond: number;
};

export type StyleScore = {
  readonly n: number;
  readonly topic: number;
  readonly top3: number;
  readonly department: number;
  readonly firm: number;
};

const now = new Date("2026-11-24T09:30:00Z");
const share = (part: number, of: number) => (of === 0 ? 0 : part / of);

export async function benchContent(): Promise<ContentBench> {
  const content = await load(contentDir());
  const loaded = await loadEngine(content, { root: contentDir(), cacheDir: cacheDir() });
  return measureContent(content, loaded);
}

export function measureContent(content: Content, { engine, thresholds }: LoadedEngine): ContentBench {
  const door = doorOf(content, engine);
  const of = (text: string) => door.ask(text, now);
  const departmentOf = (topic: string) => content.topics.get(topic)?.department ?? null;
  const handedOver = (topic: string) => ["route", "human"].includes(content.topics.get(topic)?.outcome ?? "");

  const firm = { all: 0, of: 0, answers: 0, answersRight: 0, departmentsRight: 0 };
  const styles = {} as Record<exam.Style, StyleScore>;
  const from = performance.now();
  let asked = 0;
  for (const style of exam.styles) {
    const score = { n: 0, topic: 0, top3: 0, department: 0, firm: 0 };
    for (const { text, topic } of exam.questionsOf(style)) {
      const { question, decision } = of(text);
      const said = decision.topic ?? "uden-for";
      score.n++;
      asked++;
      if (said === topic) score.topic++;
      if (said === topic || question.understanding.topics.slice(0, 3).some(({ id }) => id === topic)) score.top3++;
      if (departmentOf(said) === departmentOf(topic)) score.department++;
      firm.of++;
      if (question.understanding.band !== "firm") continue;
      score.firm++;
      firm.all++;
      const best = question.understanding.topics[0]?.id ?? "";
      if (departmentOf(best) === departmentOf(topic)) firm.departmentsRight++;
      if (handedOver(best)) continue;
      firm.answers++;
      if (best === topic) firm.answersRight++;
    }
    styles[style] = {
      n: score.n,
      topic: score.topic / score.n,
      top3: score.top3 / score.n,
      department: score.department / score.n,
      firm: score.firm / score.n,
    };
  }
  const seconds = (performance.now() - from) / 1000;

  const strangers = exam.outside();
  const outsideFirm = strangers.filter((text) => of(text).question.understanding.band === "firm").length;
  return {
    styles,
    all: {
      firm: share(firm.all, firm.of),
      answersRight: share(firm.answersRight, firm.answers),
      departmentsRight: share(firm.departmentsRight, firm.all),
      outsideFirm: share(outsideFirm, strangers.length),
      crossValidated: { firm: thresholds.price.firm, wrong: thresholds.price.wrong },
    },
    several: severalOf(
      (text) => of(text).decision.departments,
      (text) => of(text).decision.parts.length,
      departmentOf,
    ),
    acute: acuteOf((text) => of(text).decision.outcome === "emergency"),
    privateData: privateOf(),
    language: languageOf(),
    questionsASecond: Math.round(asked / seconds),
  };
}

function severalOf(
  departments: (text: string) => readonly string[],
  parts: (text: string) => number,
  departmentOf: (topic: string) => string | null,
) {
  const { several, single } = exam.several();
  let covered = 0;
  let wanted = 0;
  for (const { text, topics } of several) {
    const got = departments(text);
    for (const department of new Set(topics.map(departmentOf))) {
      if (department === null) continue;
      wanted++;
      if (got.includes(department)) covered++;
    }
  }
  return {
    departmentsCovered: share(covered, wanted),
    keptSingle: share(single.filter(({ text }) => parts(text) < 2).length, single.length),
  };
}

function acuteOf(fires: (text: string) => boolean) {
  const { acute, "look-alikes": harmless } = exam.acute();
  return {
    recall: share(acute.filter(fires).length, acute.length),
    falseAlarms: share(harmless.filter(fires).length, harmless.length),
  };
}

function privateOf() {
  const { masked, untouched } = exam.privateData();
  return {
    masked: share(
      masked.filter(({ text, mask: kinds }) => {
        const found = new Set<string>(mask(text).secrets.map(({ kind }) => kind));
        return kinds.every((kind) => found.has(kind));
      }).length,
      masked.length,
    ),
    untouched: share(untouched.filter((text) => mask(text).text === text).length, untouched.length),
  };
}

function languageOf() {
  const rows = Object.entries(exam.languages()).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text })));
  return share(rows.filter(({ locale, text }) => localeOf(tokenise(text), text).locale === locale).length, rows.length);
}
