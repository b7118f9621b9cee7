import type { Reading } from "../domain/reading.ts";
import type { Band, Understanding, Wish } from "../domain/understanding.ts";
import type { Bands, Stakes } from "./calibrate.ts";
import { type Classified, type Classifier, classifierOf } from "./classify.ts";
import type { Model } from "./model.ts";
import { wishesOf } from "./several.ts";
import type { Token } from "./tokens.ts";

/** A model, the bands of its content, and what a wrong reply would be. */
export type Engine = { readonly classifier: Classifier; readonly bands: Bands; readonly stakes: Stakes };

/** What the conversation has been about: it helps a text that says too little by itself, and never a clear one. */
export type Context = {
  readonly topic: string | null;
  readonly related: readonly string[];
  readonly group: readonly string[];
};

export type Understood = {
  /** The text as one thing. */
  readonly whole: Understanding;
  /** Two or more only when each is sure by itself. */
  readonly wishes: readonly Wish[];
};

// Raised logits, before they become probabilities: about three, two and one and a half times as likely.
const raised = { topic: 1.1, related: 0.7, group: 0.4 };

export function engineOf(model: Model, bands: Bands, stakes: Stakes): Engine {
  return { classifier: classifierOf(model), bands, stakes };
}

/** What a text is about: by itself, and if that is not firm once more in the light of the conversation. */
export function understand(engine: Engine, reading: Reading, context?: Context): Understood {
  const alone = judge(engine, engine.classifier.classify(reading.words));
  if (alone.band === "firm" || context === undefined)
    return { whole: alone, wishes: wishesOf(reading, alone, (tokens) => understandTokens(engine, tokens)) };
  const boosted = judge(engine, engine.classifier.classify(reading.words, boostOf(context)));
  // A text that fits no topic by itself does not come to fit one because of what was said before.
  const whole = alone.band === "outside" ? { ...boosted, band: alone.band } : boosted;
  return { whole, wishes: wishesOf(reading, whole, (tokens) => understandTokens(engine, tokens)) };
}

function understandTokens(engine: Engine, tokens: readonly Token[]): Understanding {
  return judge(engine, engine.classifier.classify(tokens));
}

function boostOf({ topic, related, group }: Context): Map<string, number> {
  const boost = new Map<string, number>();
  for (const id of group) boost.set(id, raised.group);
  for (const id of related) boost.set(id, raised.related);
  if (topic !== null) boost.set(topic, raised.topic);
  return boost;
}

function judge(engine: Engine, classified: Classified): Understanding {
  const { topics, label } = classified;
  const best = topics[0];
  const slash = label.indexOf("/");
  const variant = slash !== -1 && label.startsWith(`${best?.id}/`) ? label.slice(slash + 1) : null;
  let band: Band | undefined;
  return {
    get band() {
      band ??= bandOf(engine, classified);
      return band;
    },
    topics,
    variant,
    get inside() {
      return classified.inside;
    },
  };
}

function bandOf({ bands, stakes, classifier }: Engine, classified: Classified): Band {
  const { topics } = classified;
  const reaches = (least: number) => classified.least >= least || classified.inside >= least;
  if (!reaches(classifier.model.calibration.outside)) return "outside";
  const best = topics[0];
  if (best === undefined || !reaches(bands.inside)) return "close";
  const stake = stakes.get(best.id);
  if (stake === undefined || stake.wrong === "topic") return best.probability >= bands.topic ? "firm" : "close";
  let sure = 0;
  for (const { id, probability } of topics) {
    if (probability === 0) break;
    if (stakes.get(id)?.department === stake.department) sure += probability;
  }
  return sure >= bands.department ? "firm" : "close";
}
