import type { Message } from "./message.ts";
import type { Block as Paragraph } from "./rendered.ts";
import type { SafeText } from "./safe-text.ts";

/** A line of text, plain. */
export type TextBlock = { readonly kind: "text"; readonly text: SafeText };

/** The several things that were asked: what each is, who owns it, and a short answer where there is one. */
export type ListBlock = {
  readonly kind: "list";
  readonly items: readonly {
    readonly title: SafeText;
    readonly owner: SafeText | null;
    readonly text: SafeText | null;
  }[];
};

/** An article: what people have written. Title, cautions and foot are empty for a greeting or an introduction. */
export type ArticleBlock = {
  readonly kind: "article";
  readonly article: string;
  readonly title: SafeText | null;
  readonly cautions: readonly SafeText[];
  readonly paragraphs: readonly Paragraph[];
  readonly text: SafeText;
  readonly foot: readonly SafeText[];
};

/** Numbered; whoever presses one says `say`. */
export type ChoicesBlock = {
  readonly kind: "choices";
  readonly about: "topic" | "helped" | "detail" | "enquiry" | "resume";
  readonly question: SafeText | null;
  readonly choices: readonly { readonly say: SafeText; readonly title: SafeText }[];
};

/** A line that can be corrected: whoever presses "Ret" says `change`. */
export type SummaryRow = {
  readonly need: string | null;
  readonly label: SafeText;
  readonly text: SafeText;
  readonly change: SafeText | null;
};

/** What will be sent, once the citizen says yes. Grouped by department. */
export type SummaryBlock = {
  readonly kind: "summary";
  readonly title: SafeText;
  readonly groups: readonly {
    readonly department: string;
    readonly to: SafeText;
    readonly matters: readonly { readonly title: SafeText; readonly rows: readonly SummaryRow[] }[];
  }[];
  readonly reply: SummaryRow;
  /** Said while nobody has written how to be reached. */
  readonly hint: SafeText | null;
  /** The tick box "send the rest of the talk along"; null where it may not be offered. */
  readonly share: SafeText | null;
  /** "uden 2"; null when there is one matter only. */
  readonly strike: SafeText | null;
  readonly question: SafeText;
};

/** The channel puts the citizen's private link where `linkMark` stands: the store cannot open it. */
export type ReceiptBlock = {
  readonly kind: "receipt";
  readonly reference: string;
  readonly departments: readonly string[];
  readonly answerBy: string | null;
  readonly lines: readonly SafeText[];
};

/** The number as at the baker's. */
export type QueueBlock = {
  readonly kind: "queue";
  readonly department: string;
  readonly place: number;
  readonly minutes: number | null;
  readonly lines: readonly SafeText[];
};

export type ContactLine = { readonly text: SafeText; readonly href: string | null };

/** The contact card: phone, address, when it opens. */
export type ContactBlock = {
  readonly kind: "contact";
  readonly title: SafeText;
  readonly lines: readonly ContactLine[];
};

/** The form for an answer later: name, e-mail, phone. In words it is a question. */
export type FormBlock = { readonly kind: "form"; readonly text: SafeText };

/** 112 first, then whom else to call. */
export type CrisisBlock = {
  readonly kind: "crisis";
  readonly text: SafeText;
  readonly call: SafeText;
  readonly lines: readonly {
    readonly name: SafeText;
    readonly for: SafeText;
    readonly phone: string | null;
    readonly hours: SafeText | null;
    readonly link: string | null;
  }[];
  readonly foot: SafeText | null;
};

export type NoticeBlock<About extends string = string> = {
  readonly kind: "notice";
  readonly about: About;
  readonly text: SafeText;
};

export type ReplyBlock =
  | TextBlock
  | ListBlock
  | ArticleBlock
  | ChoicesBlock
  | SummaryBlock
  | ReceiptBlock
  | QueueBlock
  | ContactBlock
  | FormBlock
  | CrisisBlock
  | NoticeBlock;

/** Something private was masked: said once, also while a person is in the chat. */
export type MaskedNotice = { readonly by: "notice"; readonly blocks: readonly [NoticeBlock<"masked">] };
/** What is said in danger, also while a person is in the chat. */
export type CrisisCard = { readonly by: "assistant"; readonly blocks: readonly [CrisisBlock] };
/** Somebody comes or goes, the part moves, the wait is over. */
export type Notice = { readonly by: "notice"; readonly blocks: readonly [NoticeBlock] };
/** All else that the assistant says. */
export type Said = { readonly by: "assistant"; readonly blocks: readonly ReplyBlock[] };

/** Once a person has joined, the assistant says nothing else: the compiler refuses it. */
export type ReplyBesidePerson = MaskedNotice | CrisisCard;
export type Reply = ReplyBesidePerson | Notice | Said;

/** Stands in a stored receipt where the channel puts the private link when it shows it to the citizen. */
export const linkMark = "{link}";

/** A text or block as the citizen of this conversation sees it. */
export function withLink(text: string, link: string): string {
  return text.replaceAll(linkMark, link);
}

/** As a message keeps them. */
export function keptBlocks(blocks: readonly ReplyBlock[]): Message["blocks"] {
  // They are JSON by their types; what TypeScript cannot see is that a link's `href` is left out and never undefined.
  return blocks as unknown as Message["blocks"];
}
