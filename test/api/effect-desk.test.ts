import { expect, test } from "vitest";
import { EffectDesk } from "../../src/api/admin/effect-desk.ts";
import { wordsOf } from "../../src/api/admin/words.ts";
import { Problem } from "../../src/domain/problem.ts";

/** The effect, with a draft that breaks down in this way. */
async function broken(cause: unknown) {
  const reported: Problem[] = [];
  const lab = {
    latest: undefined,
    trial: async () => {
      throw cause;
    },
  };
  const desk = new EffectDesk({ lab, report: (problem: Problem) => reported.push(problem) } as unknown as Setting);
  await desk.begin();
  const said = (tongue: "da" | "en") => desk.state((problem) => wordsOf(problem, tongue));
  await expect.poll(async () => (await said("da")).state).toBe("failed");
  return { reported, said };
}

// Nothing else of it is asked for before the draft has been worked out.
type Setting = ConstructorParameters<typeof EffectDesk>[0];

test("what is wrong with the draft is said in the reader's language", async () => {
  const { said, reported } = await broken(
    new Problem("the draft cannot be used", { code: "draft-unusable", next: "mend it" }),
  );
  expect(await said("da")).toMatchObject({ what: "Kladden kan ikke bruges, som den er.", next: expect.any(String) });
  expect(await said("en")).toMatchObject({ what: "the draft cannot be used.", next: "mend it" });
  expect(reported).toEqual([]);
});

test("a fault of the program is no editor's: whoever runs it hears of it", async () => {
  const { said, reported } = await broken(new TypeError("x is not a function"));
  expect(reported).toMatchObject([{ cause: { name: "TypeError" } }]);
  expect(JSON.stringify(await said("da"))).not.toMatch(/function|the draft/);
});
