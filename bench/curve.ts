import { lessonsOf } from "../src/content/lessons.ts";
import { load } from "../src/content/load.ts";
import { classifierOf } from "../src/language/classify.ts";
import { background, topicOf } from "../src/language/model.ts";
import { tokenise } from "../src/language/tokens.ts";
import { train } from "../src/language/train.ts";
import { contentDir } from "../src/settings.ts";

/** What more sentences bring: whole voices asked of a model that has met so many sentences a topic by the others. */
export type CurvePoint = { readonly perTopic: number | "all"; readonly topic: number; readonly top3: number };
/** What it is worth to people like this one, when they have not been met. */
export type VoiceScore = { readonly voice: string; readonly n: number; readonly topic: number; readonly top3: number };

const counts = [10, 20, 30, 50, 100, 150, "all"] as const;
// Everyday, a story with its wish last, and general questions.
const asked = ["hverdag", "pensionist", "faq-1"] as const;

type Row = { readonly text: string; readonly label: string; readonly voice: string };

async function rows(): Promise<Row[]> {
  const { lessons, examples } = lessonsOf(await load(contentDir()));
  return lessons.map((lesson, at) => ({ ...lesson, voice: examples[at]?.voice ?? "" }));
}

/** At most so many of each label, taken from the voices in turn. */
function atMost(all: readonly Row[], most: number | "all"): Row[] {
  if (most === "all") return [...all];
  const piles = new Map<string, Map<string, Row[]>>();
  for (const row of all) {
    const voices = piles.get(row.label) ?? new Map<string, Row[]>();
    piles.set(row.label, voices);
    voices.set(row.voice, [...(voices.get(row.voice) ?? []), row]);
  }
  return [...piles.values()].flatMap((voices) => {
    const taken: Row[] = [];
    for (let turn = 0; taken.length < most; turn++) {
      const round = [...voices.values()].flatMap((pile) => pile[turn] ?? []);
      if (round.length === 0) break;
      taken.push(...round.slice(0, most - taken.length));
    }
    return taken;
  });
}

function score(training: readonly Row[], questions: readonly Row[]) {
  const classifier = classifierOf(train(training));
  let topic = 0;
  let near = 0;
  for (const { text, label } of questions) {
    const said = classifier.classify(tokenise(text)).topics.slice(0, 3);
    if (said[0]?.id === topicOf(label)) topic++;
    if (said.some(({ id }) => id === topicOf(label))) near++;
  }
  return { topic: topic / questions.length, top3: near / questions.length };
}

export async function learningCurve(): Promise<{ curve: CurvePoint[]; voices: VoiceScore[] }> {
  const all = await rows();
  const fits = all.filter(({ label }) => label !== background);
  const curve = counts.map((perTopic) => {
    const known = atMost(
      all.filter(({ voice }) => !asked.some((each) => each === voice)),
      perTopic,
    );
    const questions = fits.filter(({ voice }) => asked.some((each) => each === voice));
    return { perTopic, ...score(known, questions) };
  });
  const voices = [...new Set(fits.map(({ voice }) => voice))].map((voice) => {
    const questions = fits.filter((row) => row.voice === voice);
    return {
      voice,
      n: questions.length,
      ...score(
        all.filter((row) => row.voice !== voice),
        questions,
      ),
    };
  });
  return { curve, voices };
}
