import { expect, test } from "vitest";
import { notice, said, text } from "../../src/conversation/blocks.ts";
import type { SilentStep, Step } from "../../src/conversation/turn.ts";
import { sayIn, tidy } from "../../src/conversation/wording.ts";
import { emptyDialogue } from "../../src/domain/dialogue.ts";
import type { NewMessage } from "../../src/domain/message.ts";
import { aMessage } from "../domain/builders.ts";
import { texts } from "./builders.ts";

// Each line below that must not compile is marked; the type check fails when one of them does.
const say = sayIn(texts, "da");
const did = { outcome: "human", topic: null, departments: [] } as const;

test("beside a person only the crisis card and the notice about masking compile", () => {
  const masked: SilentStep = { dialogue: emptyDialogue, replies: [notice("masked", say("masked-cpr"))], did };
  const usual: Step = { dialogue: emptyDialogue, replies: [said(text(say("decline")))], did };
  // @ts-expect-error: the assistant says nothing of its own beside a person
  const spoken: SilentStep = { dialogue: emptyDialogue, replies: [said(text(say("decline")))], did };
  // @ts-expect-error: nor another notice
  const other: SilentStep = { dialogue: emptyDialogue, replies: [notice("idle", say("decline"))], did };
  expect([masked, usual, spoken, other]).toHaveLength(4);
});

test("unmasked text gets into no message, block or placeholder", () => {
  const written: string = "mit cpr er …";
  // @ts-expect-error: a message holds safe text only
  const message: NewMessage = { ...aMessage("c", "hej"), text: written };
  // @ts-expect-error: a block, too
  const block = text(written);
  // @ts-expect-error: and what stands in a wording
  const filled = say("contact-noted", { contact: written });
  // @ts-expect-error: shortening does not make it safe
  const short = tidy(written);
  expect([message, block, filled, short]).toHaveLength(4);
});

test("a wording is given all that it needs, and nothing else", () => {
  // @ts-expect-error: its placeholder is missing
  const missing = () => say("receipt-answer");
  // @ts-expect-error: it has no such placeholder
  const more = () => say("decline", { day: 1 });
  expect([missing, more]).toHaveLength(2);
});
