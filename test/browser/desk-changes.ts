import type * as sent from "../../src/domain/desk-api.ts";
import type { PartPage } from "../../src/domain/desk-pages.ts";
import { asMine, everything, mette, said } from "./desk-parts.ts";

type Body<Name extends "StaffReply" | "Undo" | "Remark" | "Mask" | "Later" | "Move" | "Close" | "Reason"> = sent.Sent<
  (typeof sent)[Name]
>;

/** A change as the page sent it, with its name. */
export type Doing =
  | { readonly what: "claim" | "take-over" | "release" | "join" | "leave" | "hand-back" | "reopen" | "unhold" }
  | ({ readonly what: "reply" } & Body<"StaffReply">)
  | ({ readonly what: "undo" } & Body<"Undo">)
  | ({ readonly what: "remark" } & Body<"Remark">)
  | ({ readonly what: "mask" } & Body<"Mask">)
  | ({ readonly what: "later" } & Body<"Later">)
  | ({ readonly what: "move" } & Body<"Move">)
  | ({ readonly what: "close" } & Body<"Close">)
  | ({ readonly what: "block" | "hold" } & Body<"Reason">)
  | { readonly what: "note-taken"; readonly whyNot?: string };

/** The part afterwards; null: it is not this person's to see any more. */
export function changed(part: PartPage, doing: Doing): PartPage | null {
  const now = new Date().toISOString();
  const next = { ...part, revision: part.revision + 1 };
  const joined = (who: typeof mette | null) => ({ ...part.conversation, joined: who });
  switch (doing.what) {
    case "claim":
    case "take-over":
      return { ...next, state: "claimed", claimant: mette, can: asMine };
    case "release":
      return { ...next, state: "waiting", claimant: null, can: everything };
    case "join":
      return {
        ...next,
        state: "claimed",
        claimant: mette,
        live: "talking",
        conversation: joined(mette),
        can: [...asMine, "leave", "hand-back"],
      };
    case "leave":
    case "hand-back":
      return { ...next, live: null, conversation: joined(null), can: asMine };
    case "reply": {
      const { clientId, text, held } = doing;
      if (held === false)
        return { ...next, messages: [...part.messages, said(part.messages.length + 1, now, "staff", text, mette)] };
      const until = new Date(Date.now() + 5_000).toISOString();
      return {
        ...next,
        state: "claimed",
        claimant: mette,
        held: { clientId, text, until, mine: true },
        can: [...asMine, "undo"],
      };
    }
    case "undo":
      return { ...next, held: null, can: asMine };
    case "remark":
      return {
        ...next,
        remarks: [...part.remarks, { id: `r${next.revision}`, by: mette, at: now, text: doing.text, mine: true }],
      };
    case "mask": {
      const hide = (text: string) => text.replaceAll(doing.words, "[fjernet af kommunen]");
      return {
        ...next,
        firstLine: part.firstLine && hide(part.firstLine),
        messages: part.messages.map((message) => ({
          ...message,
          text: hide(message.text),
          masked: hide(message.text) !== message.text,
        })),
      };
    }
    case "later":
      return { ...next, state: "later", wakeAt: doing.at };
    case "move":
      if (doing.department !== part.department) return null;
      return { ...next, topic: { id: doing.topic ?? part.topic.id, title: "Lokaler: udstyr" } };
    case "close":
      return {
        ...next,
        state: "closed",
        result: { id: doing.result, title: "Besvaret", by: mette.name, at: now },
        note: { takenAt: null, whyNot: null },
        can: ["reopen", "note-taken", "remark"],
      };
    case "reopen":
      return { ...next, state: "claimed", claimant: mette, result: null, can: asMine };
    case "block":
      return { ...next, conversation: { ...part.conversation, open: false, blockedUntil: now } };
    case "hold":
      return { ...next, keptBecause: doing.reason, can: [...asMine.filter((what) => what !== "hold"), "unhold"] };
    case "unhold":
      return { ...next, keptBecause: null, can: asMine };
    case "note-taken":
      return { ...next, note: { takenAt: doing.whyNot === undefined ? now : null, whyNot: doing.whyNot ?? null } };
    default:
      return doing satisfies never;
  }
}
