/** Training and cross-validation on a thread of their own, so that the server goes on answering. */
import { parentPort, workerData } from "node:worker_threads";
import { crossValidate } from "../language/cross-validate.ts";
import { bytesOf } from "../language/model-file.ts";
import { type Lesson, train } from "../language/train.ts";

export type Work = {
  readonly task: "train" | "validate";
  readonly lessons: readonly Lesson[];
  readonly fold: Int32Array;
};

const { task, lessons, fold } = workerData as Work;
if (task === "train") {
  const bytes = bytesOf(train(lessons));
  parentPort?.postMessage({ done: bytes }, [bytes.buffer as ArrayBuffer]);
} else {
  const steps = crossValidate(lessons, fold);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      parentPort?.postMessage({ done: step.value });
      break;
    }
    parentPort?.postMessage({ progress: step.value });
  }
}
