import { type Locale, type Phrase, wordingOf } from "../domain/phrase.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { TextKey, Texts, TextValues } from "../domain/texts.ts";

/** Says one of the texts of the content, with what stands in its placeholders. */
export type Say = <Key extends TextKey>(
  key: Key,
  ...values: keyof TextValues<Key, SafeText | number> extends never ? [] : [TextValues<Key, SafeText | number>]
) => SafeText;

// What the municipality has written holds nothing of a citizen. These functions take only what was written by it or by the
// program, never a bare string, so that a citizen's unmasked words cannot pass through them.
const safe = (text: string): SafeText => text as SafeText;

export function sayIn(texts: Texts, locale: Locale): Say {
  return (key, ...[values]) => filled(texts[locale][key], values ?? {});
}

function filled(wording: string, values: Readonly<Record<string, SafeText | number>>): SafeText {
  return safe(wording.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole)));
}

export function phraseIn(phrase: Phrase, locale: Locale): SafeText {
  return safe(wordingOf(phrase, locale));
}

/** Words of the content that are no phrase: a phone number, an address, a rendered article. */
export function written(by: { readonly content: string }): SafeText {
  return safe(by.content);
}

/** A number, a reference, a day: what the program itself has made. */
export function made(by: { readonly program: string | number }): SafeText {
  return safe(String(by.program));
}

/** Safe texts side by side are safe. */
export function joined(texts: readonly SafeText[], between = " "): SafeText {
  return safe(texts.join(between));
}

/** A stretch of a safe text is safe. */
export function sliced(text: SafeText, start: number, end: number): SafeText {
  return safe(text.slice(start, end));
}

/** The same words, shorter or with other spaces; nothing is added. */
export function tidy(text: SafeText, longest = 600): SafeText {
  const plain = text.replace(/\s+/g, " ").trim();
  return safe(plain.length <= longest ? plain : `${plain.slice(0, longest - 1).replace(/\s\S*$/, "")}…`);
}
