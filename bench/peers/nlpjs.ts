import { containerBootstrap, LangEn, Nlp } from "@nlpjs/basic";
import { LangDa } from "@nlpjs/lang-da";
import { topicOf } from "../../src/language/model.ts";
import { jsonBytes, type System } from "./system.ts";

/** nlp.js 4 as its manual sets it up. The best intent is taken even where it would say "None", which favours it. */
const nlpjs: System = {
  async train(lessons, language) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(language === "da" ? LangDa : LangEn);
    const nlp = container.get("nlp");
    nlp.settings.autoSave = false;
    nlp.settings.log = false;
    nlp.addLanguage(language);
    for (const { text, label } of lessons) nlp.addDocument(language, text, topicOf(label));
    await nlp.train();
    return {
      async ask(text) {
        const { classifications } = await nlp.process(language, text);
        return {
          topics: classifications
            .filter(({ intent }) => intent !== "None")
            .map(({ intent, score }) => ({ id: intent, score })),
        };
      },
      bytes: () => jsonBytes(nlp.toJSON()),
    };
  },
};
export default nlpjs;
