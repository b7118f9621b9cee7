import type { ChatData, ChatPerson } from "../../domain/chat-activity.ts";
import { rawOf, textOf } from "./raw.ts";
import { replyOf, type Seen, type SeenReply } from "./reply.ts";

export type SeenPerson = Seen<ChatPerson>;

/** What the stream brings, as far as the chat shows it. */
export type Activity =
  | { readonly kind: "own"; readonly id: string; readonly at: string; readonly text: string; readonly clientId: string }
  | {
      readonly kind: "theirs";
      readonly id: string;
      readonly at: string;
      readonly text: string;
      readonly locale: string;
      readonly reply: SeenReply | null;
      readonly staff: SeenPerson | null;
      /** undefined: it says nothing about that. */
      readonly joined: SeenPerson | null | undefined;
      readonly link: string | null;
    }
  | { readonly kind: "typing"; readonly staff: SeenPerson }
  | { readonly kind: "read"; readonly id: string; readonly at: string }
  | { readonly kind: "ended" };

/** Null for what the chat does not show: its own events, the welcome (it has its own), an assistant that "is typing". */
export function activityOf(value: unknown, me: string): Activity | null {
  const raw = rawOf(value);
  const from = rawOf(raw.from);
  const data = rawOf(raw.channelData) as { readonly [Key in keyof ChatData]: unknown };
  const at = textOf(raw.timestamp);
  if (raw.type === "endOfConversation") return { kind: "ended" };
  if (raw.type === "event") return raw.name === "read" ? { kind: "read", id: textOf(raw.value), at } : null;
  const staff = personOf(data.staff);
  if (raw.type === "typing") return staff && { kind: "typing", staff };
  // A message that was masked afterwards, or a place in the queue that has moved, comes again under its id.
  if ((raw.type !== "message" && raw.type !== "messageUpdate") || data.greeting === true) return null;
  const common = { id: textOf(raw.id), at, text: textOf(raw.text) };
  if (from.id === me || from.role === "user")
    return { kind: "own", ...common, clientId: textOf(data.clientActivityID) };
  return {
    kind: "theirs",
    ...common,
    locale: textOf(raw.locale),
    reply: replyOf(data.reply),
    staff,
    joined: data.joined === null ? null : (personOf(data.joined) ?? undefined),
    link: /^https?:/.test(textOf(data.link)) ? textOf(data.link) : null,
  };
}

function personOf(value: unknown): SeenPerson | null {
  const { name, department } = rawOf(value);
  return textOf(name) === "" ? null : { name: textOf(name), department: textOf(department) };
}
