declare const safe: unique symbol;

/** Text in which private data is masked: the only text that is stored, classified or shown. Made by `mask` alone. */
export type SafeText = string & { readonly [safe]: true };

/** A stretch of a text, as offsets in UTF-16 units; `end` is the first that no longer belongs to it. */
export type Span = { readonly start: number; readonly end: number };

export const secretKinds = ["CPR-nummer", "betalingskort", "kontonummer"] as const;
export type SecretKind = (typeof secretKinds)[number];

/** What was found in the text as it was written, and is no longer in it. */
export type Secret = Span & { readonly kind: SecretKind };
