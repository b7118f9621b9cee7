import type { SavedReply } from "../../../domain/saved-reply.ts";
import type { RepliesWords } from "./words.ts";

/** What is being written, before it is a saved reply. */
export type ReplyDraft = { readonly title: string; readonly da: string; readonly en: string };

export const fieldNames = ["name", "reference", "department", "topic", "day", "staff", "phone"] as const;
const known: readonly string[] = fieldNames;

export const draftOf = (reply: SavedReply | undefined): ReplyDraft => ({
  title: reply?.title.da ?? "",
  da: reply?.text.da ?? "",
  en: reply?.text.en ?? "",
});

/** The first field in a text that nobody would fill in; null: all are known. */
export function unknownField(text: string): string | null {
  for (const [, name = ""] of text.matchAll(/\{([^{}]*)\}/g)) if (!known.includes(name)) return name;
  return null;
}

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", é: "e", ü: "u", ö: "oe", ä: "ae" };

/** A word for it that no other has; nobody reads it. */
export function idFor(title: string, taken: readonly string[]): string {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => letters[sign] ?? "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  const wanted = plain === "" ? "svar" : plain;
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** The list with one reply changed or, where `id` is null, a new one at its end. Where a colleague has taken it away, it comes back. */
export function withReply(replies: readonly SavedReply[], id: string | null, draft: ReplyDraft): readonly SavedReply[] {
  const before = replies.find((reply) => reply.id === id);
  const title = draft.title.trim();
  const text = { ...before?.text, da: draft.da.trim(), en: draft.en.trim() };
  if (before === undefined) {
    const taken = replies.map((reply) => reply.id);
    return [...replies, { id: id ?? idFor(title, taken), title: { da: title, en: title }, text }];
  }
  // A name that is the same in both languages stays so.
  const english = before.title.en === before.title.da ? title : before.title.en;
  const after = { ...before, title: { ...before.title, da: title, en: english }, text };
  return replies.map((reply) => (reply === before ? after : reply));
}

/** What is missing, by field. */
export type Wrong = { readonly title?: string; readonly da?: string; readonly en?: string };

export function wrongIn(draft: ReplyDraft, words: RepliesWords): Wrong {
  const text = (written: string) => {
    if (written.trim() === "") return words.textNeeded;
    const field = unknownField(written);
    return field === null ? undefined : words.unknownField(field);
  };
  const [da, en] = [text(draft.da), text(draft.en)];
  return {
    ...(draft.title.trim() === "" && { title: words.needed }),
    ...(da !== undefined && { da }),
    ...(en !== undefined && { en }),
  };
}
