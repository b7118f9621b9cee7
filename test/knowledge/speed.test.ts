import { expect, test } from "vitest";
import { locales } from "../../src/domain/phrase.ts";
import { render } from "../../src/knowledge/render.ts";
import { articles, facts, today } from "./shipped.ts";

test("any article is rendered within 0.2 ms", () => {
  const slow = articles.flatMap((article) =>
    locales.flatMap((locale) => {
      // The best of several: the machine's other work is not the article's.
      let best = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 20; turn++) {
        const begun = performance.now();
        render(article, locale, facts, today);
        best = Math.min(best, performance.now() - begun);
      }
      return best > 0.2 ? [`${article.id} ${locale}: ${best.toFixed(2)} ms`] : [];
    }),
  );
  expect(slow).toEqual([]);
});
