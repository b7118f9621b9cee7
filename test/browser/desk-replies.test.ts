import { describe, expect, test } from "vitest";
import { fieldNames, idFor, unknownField, withReply, wrongIn } from "../../src/browser/desk/replies/reply-draft.ts";
import { repliesWords } from "../../src/browser/desk/replies/words.ts";
import { SavedReplyList, savedReplyFields } from "../../src/domain/saved-reply.ts";

const reply = (id: string) => ({ id, title: { da: id, en: id }, text: { da: `${id} da`, en: `${id} en` } });
const draft = { title: "Lokalet er ledigt ", da: "Det er ledigt [dag].", en: "It is free [day]." };

test("the page knows the fields that the program fills in, and no others", () => {
  expect(fieldNames).toEqual(savedReplyFields);
  expect(unknownField("Hej {name}, den {day}")).toBeNull();
  expect(unknownField("Hej {navn}")).toBe("navn");
});

// biome-ignore format: a table
test.each([
  ["Lokalet er ledigt",  [],                 "lokalet-er-ledigt"],
  ["Nøgle på vej",       [],                 "noegle-paa-vej"],
  ["Nøgle på vej!",      ["noegle-paa-vej"], "noegle-paa-vej-2"],
  ["…",                  ["svar"],           "svar-2"],
])("%s is called so that no other is: %s", (title, taken, id) => expect(idFor(title, taken)).toBe(id));

describe("a change of the list", () => {
  test("a new one comes last, and all of it is what the server takes", () => {
    const list = withReply([reply("a")], null, draft);
    expect(SavedReplyList.parse(list)).toHaveLength(2);
    expect(list[1]).toMatchObject({
      id: "lokalet-er-ledigt",
      title: { da: "Lokalet er ledigt", en: "Lokalet er ledigt" },
    });
  });

  test("one that is changed keeps its place, its English name and its topics", () => {
    const before = { ...reply("b"), title: { da: "b", en: "bee" }, topics: ["lokaler-booke"] };
    const [, changed, last] = withReply([reply("a"), before, reply("c")], "b", draft);
    expect(changed).toMatchObject({
      id: "b",
      title: { da: "Lokalet er ledigt", en: "bee" },
      topics: ["lokaler-booke"],
    });
    expect(last?.id).toBe("c");
  });

  test("one that a colleague has deleted meanwhile comes back", () => {
    expect(withReply([reply("a")], "b", draft).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

test("what is missing is said at its field", () => {
  const { da: words } = repliesWords;
  expect(wrongIn(draft, words)).toEqual({});
  expect(wrongIn({ title: " ", da: "", en: "Hi {navn}" }, words)).toEqual({
    title: words.needed,
    da: words.textNeeded,
    en: words.unknownField("navn"),
  });
});
