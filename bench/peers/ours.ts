import { calibrated } from "../../src/language/calibrate.ts";
import { classifierOf } from "../../src/language/classify.ts";
import { crossValidate, foldsByChance } from "../../src/language/cross-validate.ts";
import { bytesOf } from "../../src/language/model-file.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { train } from "../../src/language/train.ts";
import type { System } from "./system.ts";

// Beyond this many sentences calibrating takes minutes, and is measured where the content is.
const mostCalibrated = 12_000;

const ours: System = {
  train(lessons, language) {
    const rough = train(lessons, language);
    let classifier = classifierOf(rough);
    return {
      calibrated: lessons.length <= mostCalibrated,
      calibrate() {
        if (lessons.length > mostCalibrated) return;
        const steps = crossValidate(lessons, foldsByChance(lessons, lessons.length < 5000 ? 10 : 5), language);
        let step = steps.next();
        while (!step.done) step = steps.next();
        if (step.value.length > 0)
          classifier = classifierOf({ ...rough, calibration: calibrated(rough.calibration, step.value, 0.05) });
      },
      ask(text) {
        const { topics, inside } = classifier.classify(tokenise(text));
        return { topics: topics.map(({ id, probability }) => ({ id, score: probability })), inside };
      },
      bytes: () => bytesOf(rough).length,
    };
  },
};
export default ours;
