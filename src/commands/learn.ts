/** `learn`: trains the classifier alone on any data and prints what it is worth, on one line of JSON. */
import { parseArgs } from "node:util";
import { Problem } from "../domain/problem.ts";
import { calibrated, probabilityOf } from "../language/calibrate.ts";
import { type Classifier, classifierOf } from "../language/classify.ts";
import { crossValidate, foldsByChance, type Outcome } from "../language/cross-validate.ts";
import { accuracyOf, outsideOf } from "../language/measure.ts";
import { bytesOf } from "../language/model-file.ts";
import { type Stemmed, stemmed } from "../language/stem.ts";
import { tokenise } from "../language/tokens.ts";
import { type Lesson, train } from "../language/train.ts";
import { readLessons } from "./lessons-file.ts";
import { printLine, run } from "./print.ts";

const usage = "npm run -s learn -- --train T.jsonl [--test E.jsonl] [--outside O.jsonl] [--language da|en]";

function options() {
  try {
    const { values } = parseArgs({
      options: {
        train: { type: "string" },
        test: { type: "string" },
        outside: { type: "string" },
        language: { type: "string" },
      },
    });
    if (values.train === undefined) throw new TypeError("--train is missing");
    const language = stemmed.find((each) => each === (values.language ?? "da"));
    if (language === undefined) throw new TypeError("--language is da or en");
    return { ...values, train: values.train, language };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), { next: usage });
  }
}

/** Cross-validated outcomes, or none where there is too little to divide. */
function validate(lessons: readonly Lesson[], language: Stemmed): readonly Outcome[] {
  // Ten folds come nearer to the final model; where there is much to learn from, five are near enough and half the time.
  const steps = crossValidate(lessons, foldsByChance(lessons, lessons.length < 5000 ? 10 : 5), language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function ask(classifier: Classifier, lessons: readonly Lesson[]) {
  const times: number[] = [];
  const answers = lessons.map(({ text, label }) => {
    const from = performance.now();
    const { topics, inside } = classifier.classify(tokenise(text));
    times.push(performance.now() - from);
    return { truth: label, ranked: topics.map(({ id }) => id), probability: topics[0]?.probability ?? 0, inside };
  });
  return { answers, times };
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const roundedAll = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, rounded(value as number)])) as T;
const microseconds = (times: readonly number[], share: number) =>
  Math.round(([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0) * 1000);

async function learn(): Promise<number> {
  const files = options();
  const lessons = await readLessons(files.train);
  const test = files.test === undefined ? null : await readLessons(files.test);
  const outside = files.outside === undefined ? null : await readLessons(files.outside);

  const from = performance.now();
  const rough = train(lessons, files.language);
  const trainMs = performance.now() - from;
  const outcomes = validate(lessons, files.language);
  const model =
    outcomes.length === 0 ? rough : { ...rough, calibration: calibrated(rough.calibration, outcomes, 0.05) };
  const classifier = classifierOf(model);

  const { answers, times } = ask(classifier, test ?? lessons);
  const held = outcomes.map((outcome) => ({
    truth: outcome.topic,
    ranked: outcome.ranked.map(({ id }) => id),
    probability: probabilityOf(outcome, model.calibration),
    inside: outcome.inside,
  }));
  const crossValidated = test === null && held.length > 0;
  const judged = crossValidated ? held : answers;
  await printLine({
    train: lessons.length,
    test: judged.length,
    crossValidated,
    topics: model.labels.length,
    ...roundedAll(accuracyOf(judged)),
    ...(outside === null
      ? {}
      : {
          outside: roundedAll(
            outsideOf(
              judged.map(({ inside }) => inside),
              ask(classifier, outside).answers.map(({ inside }) => inside),
              model.calibration.outside,
            ),
          ),
        }),
    trainMs: Math.round(trainMs),
    p50Us: microseconds(times, 0.5),
    p99Us: microseconds(times, 0.99),
    modelBytes: bytesOf(model).length,
  });
  return 0;
}

await run(learn);
