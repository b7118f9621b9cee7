import LogisticRegressionClassifier from "natural/lib/natural/classifiers/logistic_regression_classifier.js";
import { topicOf } from "../../src/language/model.ts";
import { byScore, jsonBytes, type System, wordsOf } from "./system.ts";

/** Its training has no bound: each topic descends by itself over a dense matrix of all words. */
const naturalLogistic: System = {
  train(lessons) {
    const logistic = new LogisticRegressionClassifier();
    for (const { text, label } of lessons) logistic.addDocument(wordsOf(text), topicOf(label));
    logistic.train();
    return {
      ask(text) {
        const said = logistic.getClassifications(wordsOf(text));
        return { topics: byScore(said.map(({ label, value }) => ({ id: label, score: value }))) };
      },
      bytes: () => jsonBytes(logistic),
    };
  },
};
export default naturalLogistic;
