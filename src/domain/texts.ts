import * as z from "zod";

/** What the front door itself says, by the key of each text, with the placeholders that its wording may use. */
export const textKeys = {
  // Private data
  "masked-cpr": [],
  "masked-card": [],
  "masked-account": [],
  "masked-only": [],
  // Clarify
  "clarify-question": [],
  "clarify-group": [],
  "clarify-other": [],
  "clarify-again": ["count"],
  "clarify-own-words": [],
  // Decline, insults, nothing written
  decline: [],
  "decline-offer": [],
  insult: [],
  "no-words": [],
  "answers-off": [],
  // Answers
  "helped-question": [],
  "helped-yes": [],
  "helped-no": [],
  "helped-thanks": [],
  "send-to": ["department"],
  "refer-offer": ["department"],
  "external-line": ["name", "for"],
  "follow-up-unknown": ["department"],
  "several-intro": ["count"],
  "several-owner": ["department"],
  "several-person": ["department"],
  "several-more": [],
  // Details
  "ask-also": ["title", "department"],
  "details-noted": ["details"],
  "details-corrected": ["details"],
  "detail-again-date": [],
  "detail-again-time": [],
  "detail-again-people": [],
  "detail-again-weekday": [],
  "detail-again-choice": ["count"],
  "detail-again-text": [],
  "detail-date-past": ["date"],
  "detail-date-impossible": [],
  "detail-date-weekday": ["date"],
  "detail-hint": [],
  "detail-skipped": [],
  "detail-back": [],
  "detail-back-first": [],
  "detail-missing": [],
  "callback-phone": [],
  "resume-offer": ["title"],
  "resume-missing": ["question"],
  resumed: [],
  "resume-later": [],
  "resume-nothing": [],
  // Summary
  "summary-title": [],
  "summary-to": ["department"],
  "summary-to-reference": ["reference"],
  "summary-question": [],
  "summary-matter": [],
  "summary-reply": [],
  "summary-reply-link": [],
  "summary-reply-hint": [],
  "summary-yes": [],
  "summary-yes-to": ["department"],
  "summary-strike": [],
  "summary-share": [],
  "summary-added": [],
  "summary-unclear": [],
  "summary-no": [],
  "summary-struck": ["title"],
  // Contact
  "contact-noted": ["contact"],
  "contact-mail-wrong": [],
  "contact-form": [],
  "contact-later": ["contact"],
  // Receipt
  "receipt-owner": ["department"],
  "receipt-reference-owner": ["reference"],
  "receipt-answer": ["day"],
  "receipt-answer-of": ["department", "day"],
  "receipt-number": ["reference"],
  "receipt-link": ["link"],
  "receipt-only-link": [],
  "receipt-mail": ["contact"],
  "receipt-phone": ["contact"],
  "receipt-more": [],
  // Hand-over
  "person-yes": [],
  "person-failed": [],
  "person-live": ["department"],
  "person-later": ["department", "day"],
  "person-closed": ["department", "opening"],
  "person-busy": ["department"],
  "queue-next": [],
  "queue-place": ["place"],
  "queue-minutes": ["minutes"],
  "queue-meanwhile": [],
  "queue-left": ["department"],
  "left-to-person": ["department"],
  "moved-waiting": ["department"],
  "waited-too-long": ["department", "day"],
  "person-joined": ["name", "department"],
  "person-left": ["name"],
  "person-unnamed": [],
  "idle-ended": ["minutes"],
  // Concern and crisis
  "crisis-call": [],
  "crisis-checked": ["date"],
  "crisis-person": ["department"],
  "crisis-closed": ["department", "opening"],
  "crisis-stays": [],
  "concern-open": ["department"],
  "concern-closed": ["department", "opening"],
  "concern-more": ["department"],
  // The way of the talk
  forgotten: [],
  "forgotten-nothing": [],
  "forgotten-sent": ["reference"],
  "started-over": [],
  "started-over-sent": ["reference"],
  withdrawn: ["reference"],
  "withdrawn-taken": ["reference", "department"],
  "withdrawn-partly": ["reference", "department"],
  "withdraw-nothing": [],
  "withdraw-which": [],
  "reference-bring": ["reference"],
  // Beside "Slet"
  "delete-stays": ["reference", "department", "days", "phone"],
  // Contact card and opening hours
  "contact-title": ["municipality"],
  "contact-open": ["time"],
  "contact-opens": ["opening"],
  "opening-today": ["time"],
  "opening-tomorrow": ["time"],
  "opening-weekday": ["weekday", "time"],
  "opening-date": ["date", "time"],
  "opening-unknown": [],
  // What staff do, as the citizen reads it
  "part-moved": ["department"],
  "part-closed": ["department"],
  "talk-ended": ["department"],
  "removed-words": [],
  // Mails to staff: never a word of the citizen
  "alert-subject": ["reference"],
  "alert-text": ["reference", "department", "link"],
  "staff-new-subject": ["reference"],
  "staff-new-text": ["reference", "department", "link"],
  "staff-unclaimed-subject": ["reference"],
  "staff-unclaimed-text": ["reference", "department", "link"],
  "staff-later-subject": ["reference"],
  "staff-later-text": ["reference", "department", "link"],
  "staff-daily-subject": ["count"],
  "staff-daily-text": ["count", "late", "link"],
  "staff-overdue-subject": ["count"],
  "staff-overdue-text": ["count", "articles", "link"],
  // Mails to citizens: never a word of theirs, and the answer only where the department has chosen that
  "mail-receipt-subject": ["reference"],
  "mail-receipt-text": ["reference"],
  "mail-receipt-answer": ["department", "day"],
  "mail-receipt-link": ["link"],
  "mail-answered-subject": ["reference"],
  "mail-answered-text": ["reference", "department", "link", "foot"],
  "mail-answered-words": ["reference", "department", "answer", "link", "foot"],
  "mail-foot": ["municipality"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TextKey = keyof typeof textKeys;
/** What must be given with a key: its placeholders, all of them. */
export type TextValues<Key extends TextKey, Value> = { readonly [Name in (typeof textKeys)[Key][number]]: Value };

const placeholder = /\{([^{}]*)\}/g;

const wordings = Object.fromEntries(
  Object.entries(textKeys).map(([key, names]) => [
    key,
    z
      .string()
      .trim()
      .min(1)
      .refine(
        (text) => [...text.matchAll(placeholder)].every(([, name]) => names.some((known) => known === name)),
        names.length === 0 ? "nothing can stand in {} here" : `only {${names.join("}, {")}} can stand here`,
      ),
  ]),
) as { [Key in TextKey]: z.ZodString };

/** knowledge/texts/da.yaml and en.yaml: every key. */
export const TextFile = z.strictObject(wordings);
/** knowledge/texts/de.yaml: what has been written; English stands in for the rest. */
export const PartialTextFile = TextFile.partial();

export type Wordings = Readonly<Record<TextKey, string>>;
export type Texts = { readonly da: Wordings; readonly en: Wordings; readonly de: Wordings };
