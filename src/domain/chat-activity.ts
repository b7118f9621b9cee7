import type { ContactLine, Reply } from "./reply.ts";
import type { SafeText } from "./safe-text.ts";

// What our own chat and our own server say to each other beside plain Direct Line. Any other client of Direct Line does
// without: an activity's `text` is complete.

/** Staff as the citizen sees them: first name or "medarbejder", and the department. */
export type ChatPerson = { readonly name: SafeText; readonly department: SafeText };

/** `channelData` of an activity that the server sends. */
export type ChatData = {
  /** On the citizen's own activity, as it came. */
  readonly clientActivityID?: string;
  /** The welcome before the first message: our chat shows its own at once and leaves this one out. */
  readonly greeting?: true;
  readonly reply?: Reply;
  /** Who wrote it, or is typing, when that is a person. */
  readonly staff?: ChatPerson;
  /** Who is in the talk from here on; null: nobody but the assistant. Left out: as before. */
  readonly joined?: ChatPerson | null;
  /** Beside a receipt: the citizen's private link. */
  readonly link?: string;
};

/** `channelData` of a message that the chat sends. */
export type ChatSent = {
  readonly clientActivityID: string;
  /** Path of the page the chat stands on. */
  readonly page?: string;
  /** With the yes to a summary: the tick box "send the rest of the talk along" was ticked. */
  readonly share?: true;
  /** People may not read the questions to improve the answers: said with every message, so that the first says it, too. */
  readonly mayLearn?: false;
};

/**
 * Events (`type: "event"`) beside messages. From the chat: `may-learn` with true or false, whether people may read the
 * questions. To the chat: `read` with the id of the last of the citizen's messages that a person has seen.
 */
export type ChatEvent =
  | { readonly name: "may-learn"; readonly value: boolean }
  | { readonly name: "read"; readonly value: string };

type InBoth<Value> = { readonly da: Value; readonly en: Value };

/** What the municipality has chosen for the chat: written into /chat.js when it is served, and fresh at /chat.json. */
export type ChatSettings = {
  readonly name: InBoth<string>;
  /** One colour as "#14595F"; the chat works out the rest. */
  readonly accent: string;
  readonly greeting: InBoth<string>;
  readonly privacy: InBoth<string>;
  /** What others ask: short sentences to press. Left out: those that come with the chat. */
  readonly starters?: InBoth<readonly string[]>;
  /** In /chat.js without what depends on the time of day; /chat.json says when it opens. */
  readonly contact: InBoth<{ readonly title: string; readonly lines: readonly Unbranded<ContactLine>[] }>;
};

/** Answer of `POST /c/talk` with `{ link }`, or with a Direct Line token as bearer. It changes nothing. */
export type CitizenTalk = {
  readonly conversationId: string;
  readonly token: string;
  /** The user id that the token is bound to. */
  readonly user: string;
  readonly expires_in: number;
  readonly locale: "da" | "en" | "de";
  /** What was sent, and how far it is. */
  readonly enquiries: readonly {
    readonly reference: string;
    /** When it was sent, as a time. */
    readonly at: string;
    readonly parts: readonly {
      readonly department: string;
      readonly state: "waiting" | "claimed" | "answered" | "later" | "closed" | "withdrawn";
      /** Day as `2026-11-27`. */
      readonly answerBy: string | null;
    }[];
  }[];
  /** What "Slet" would leave, in sentences: which part stays, how long, and whom to ask. Empty: everything goes. */
  readonly stays: readonly string[];
};

/** Answer of `POST /c/delete`, asked like the other. */
export type CitizenDeletion = { readonly stays: readonly string[] };

type Unbranded<Value> = { readonly [Key in keyof Value]: Value[Key] extends SafeText ? string : Value[Key] };

/** A name without a value in the built chat.js: the settings go there, and JSON is a value. */
const settingsMark = "__NEM_INDGANG_SETTINGS__";

/** The built chat.js as it is served. */
export function withSettings(script: string, settings: ChatSettings): string {
  return script.replaceAll(settingsMark, () => JSON.stringify(settings));
}
