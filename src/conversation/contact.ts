import type { Contact, OpenQuestion } from "../domain/dialogue.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import { isOver } from "../domain/part.ts";
import type { Reading } from "../domain/reading.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import { advance } from "./ask.ts";
import { said, text } from "./blocks.ts";
import { commandIn } from "./command.ts";
import { replaced } from "./matters.ts";
import { receiptMail } from "./receipt-mail.ts";
import { send } from "./send.ts";
import { contactWords } from "./summary.ts";
import type { Step, Turn } from "./turn.ts";
import { made, sliced, tidy } from "./wording.ts";

/** The ways to reach the citizen that stand in the text; null when there are none. */
export function contactIn(reading: Reading, before: Contact): Contact | null {
  const email = reading.entities.find(({ kind }) => kind === "email");
  const phone = reading.entities.find(({ kind }) => kind === "phone");
  if (email === undefined && phone === undefined) return null;
  const name = nameIn(reading.text);
  return {
    name: name ?? before.name,
    email: typeof email?.value === "string" ? made({ program: email.value }) : before.email,
    phone: phone === undefined ? before.phone : tidy(sliced(reading.text, phone.start, phone.end), 40),
  };
}

const called =
  /\b(?:jeg hedder|mit navn er|my name is|ich heiße|ich heisse|mein name ist|[Nn]avn:|[Nn]ame:)\s+((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+){0,3})/u;

// "Anne Jensen, anne@…": what stands before it, with capital letters, is a name.
const inFront = /^\s*((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+){0,3})\s*[,;:]\s*(?=[+\d]|\S+@)/u;

function nameIn(words: SafeText): SafeText | null {
  const found = called.exec(words) ?? inFront.exec(words);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const start = found.index + found[0].indexOf(name);
  return sliced(words, start, start + name.length);
}

/** "navn@": something is missing, and it says what. */
export function contactProblem(turn: Turn): SafeText | null {
  const words = turn.heard.text.trim();
  return /^\S+@\S*$/.test(words) || /\s\S+@\s*$/.test(` ${words}`) ? turn.say("contact-mail-wrong") : null;
}

/** What the message says to the question how to reach the citizen; null when it says nothing about that. */
export function answerContact(turn: Turn, open: OpenQuestion): Step | null {
  const { dialogue } = turn;
  const contact = contactIn(turn.heard.reading, dialogue.contact);
  // The line in the citizen's own language has said what writing it means: it is the yes to the summary that stands there.
  if (open.need === "svar") return agreed(turn, contact);
  if (contact !== null) return open.matter === null ? later(turn, contact) : before(turn, contact);
  const wrong = contactProblem(turn);
  if (wrong !== null) return ask(turn, open, wrong);
  const command = commandIn(turn.heard.text);
  const passes = command === "skip" || command === "no" || command === "dont-know";
  if (open.matter === null) return passes ? done(turn) : null;
  const matter = dialogue.matters[open.matter];
  if (!passes || matter === undefined) return null;
  const skipped = { ...matter, skipped: [...matter.skipped, open.need ?? "telefon"] };
  return advance(turn, { ...dialogue, matters: [...replaced(dialogue.matters, open.matter, skipped)], open: null });
}

function agreed(turn: Turn, contact: Contact | null): Step | null {
  const yes = commandIn(turn.heard.text) === "yes" || commandIn(turn.heard.text) === "yes-please";
  if (contact === null && !yes) return null;
  return send(turn, { ...turn.dialogue, contact: contact ?? turn.dialogue.contact }, { share: false });
}

function before(turn: Turn, contact: Contact): Step {
  return advance(turn, { ...turn.dialogue, contact, open: null });
}

/** Written after it was sent: it goes with what waits for an answer. */
export function later(turn: Turn, contact: Contact): Step {
  const { state, dialogue } = turn;
  const open = ({ id }: Enquiry) => state.parts.filter((part) => part.enquiry === id && !isOver(part));
  const waiting = state.enquiries.filter((enquiry) => open(enquiry).length > 0);
  const changes = waiting.flatMap((enquiry): readonly Change[] => {
    const value = { ...enquiry, contact };
    const mail =
      contact.email === enquiry.contact.email ? [] : receiptMail(turn.front, turn.locale, value, open(value));
    return [{ put: "enquiry", value }, ...mail];
  });
  return {
    dialogue: { ...dialogue, contact, open: null },
    replies: [said(text(turn.say("contact-later", { contact: contactWords(contact) ?? made({ program: "" }) })))],
    did: didWaiting(turn),
    changes,
  };
}

function done(turn: Turn): Step {
  return {
    dialogue: { ...turn.dialogue, open: null },
    replies: [said(text(turn.say("receipt-more")))],
    did: didWaiting(turn),
  };
}

function ask(turn: Turn, open: OpenQuestion, why: SafeText): Step {
  return {
    dialogue: { ...turn.dialogue, open: { ...open, asked: open.asked + 1 } },
    replies: [said(text(why))],
    did: didWaiting(turn),
  };
}

function didWaiting({ state, dialogue }: Turn): Step["did"] {
  const [matter] = dialogue.matters;
  if (matter !== undefined)
    return {
      outcome: matter.person ? "human" : "ask",
      topic: matter.topic,
      departments: matter.department === null ? [] : [matter.department],
    };
  const parts = state.parts.filter(({ state }) => state !== "closed" && state !== "withdrawn");
  return {
    outcome: "human",
    topic: parts.at(-1)?.topic ?? null,
    departments: [...new Set(parts.map((p) => p.department))],
  };
}
