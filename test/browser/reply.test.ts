import { expect, test } from "vitest";
import { replyOf } from "../../src/browser/widget/reply.ts";
import { realAnswers } from "./real.ts";
import { script } from "./scripted.ts";

const known = Object.entries(script).flatMap(([name, all]) =>
  all.flatMap(({ reply }) => (reply ? [[name, reply] as const] : [])),
);

test.each(known.filter(([name]) => name !== "fremtid"))("%s is read whole", (_, reply) => {
  expect(replyOf(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
});

test.each([
  undefined,
  null,
  "text",
  {},
  { by: "nobody", blocks: [] },
  { by: "assistant", blocks: [] },
  { by: "assistant", blocks: "x" },
  { by: "assistant", blocks: [{ kind: "hologram" }] },
  { by: "assistant", blocks: [{ kind: "text", text: "a" }, null] },
])("what it does not know is none: %o", (value) => {
  expect(replyOf(value)).toBeNull();
});

test("a block with everything missing is empty, never an error", () => {
  for (const kind of [
    "text",
    "list",
    "article",
    "choices",
    "summary",
    "receipt",
    "queue",
    "contact",
    "form",
    "crisis",
    "notice",
  ])
    expect(replyOf({ by: "assistant", blocks: [{ kind }] })?.blocks).toMatchObject([{ kind }]);
});

test("links that may not be followed lose their address and keep their words", () => {
  const paragraphs = [{ kind: "paragraph", runs: [{ text: "her", href: "javascript:alert(1)" }] }];
  const read = replyOf({ by: "assistant", blocks: [{ kind: "article", paragraphs }] });
  expect(read?.blocks[0]).toMatchObject({ paragraphs: [{ runs: [{ text: "her" }] }] });
  expect(JSON.stringify(read)).not.toContain("javascript");
});

test("what the conversation really says is read whole", { timeout: 120_000 }, async () => {
  const answer = await realAnswers(() => "2026-11-24T09:30:00.000Z");
  const talks = [
    ["Hej, kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko?", "25", "Lindely Petanque", "ja"],
    ["Hvem skal have børneattest, kan vi låne hallen på onsdag, og hvordan søger vi § 18?"],
    ["Vi vil søge tilskud", "2", "Det hjalp ikke", "Tal med et menneske"],
    ["jeg vil ikke leve mere"],
    ["min søn 010170-1234 skal have børneattest"],
    ["I want to volunteer"],
  ];
  const kinds = new Set<string>();
  for (const [at, talk] of talks.entries())
    for (const text of talk)
      for (const { reply } of await answer(`talk-${at}`, text)) {
        expect(replyOf(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
        for (const { kind } of reply?.blocks ?? []) kinds.add(kind);
      }
  expect([...kinds]).toEqual(
    expect.arrayContaining(["text", "list", "article", "choices", "summary", "receipt", "crisis", "notice"]),
  );
});
