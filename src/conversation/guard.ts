import type { Message } from "../domain/message.ts";
import { locales } from "../domain/phrase.ts";
import type { Reading } from "../domain/reading.ts";
import type { Secret } from "../domain/safe-text.ts";
import { splitSecret } from "../language/private-data.ts";
import type { Front, Heard, Incoming, State } from "./turn.ts";

/** The first step: from here on the text as it was written is gone, and only what is safe goes on. */
export function guard(message: Incoming, state: State, front: Pick<Front, "read">): Heard {
  const written = message.text.slice(0, longest);
  const before = lastSaid(state.messages);
  const split = before === "" ? [] : splitSecret(before, written);
  const reading = front.read(hidden(written, split));
  const secrets = [...reading.secrets, ...split];
  return {
    text: reading.text,
    reading: { ...reading, secrets, ...localeFor(reading, state) },
    clientId: message.clientId,
    share: message.share ?? false,
  };
}

/** A channel refuses more; this is for those that do not. */
const longest = 8000;

/** What the citizen said right before: a number may have been split over two messages. */
function lastSaid(messages: readonly Message[]): string {
  return messages.findLast(({ by }) => by === "citizen")?.text ?? "";
}

function hidden(text: string, secrets: readonly Secret[]): string {
  return secrets.reduceRight(
    (left, { kind, start, end }) => `${left.slice(0, start)}[${kind}]${left.slice(end)}`,
    text,
  );
}

// "ok", "25" and "Nørreskov Hallen" tell no language: they are in that of the talk.
const sureEnough = 0.5;
const fewWords = 3;

function localeFor(reading: Reading, { conversation }: State): Pick<Reading, "locale"> {
  const own = locales.some((locale) => locale === reading.locale);
  const started = conversation.seq > 0;
  const short = reading.words.length <= fewWords;
  if (started && (reading.sure < sureEnough || short)) return { locale: conversation.locale };
  // A first word or two in what looks like a rare language is a name or a slip far more often.
  if (!own && short && reading.sure < sureEnough) return { locale: conversation.locale };
  return { locale: reading.locale };
}
