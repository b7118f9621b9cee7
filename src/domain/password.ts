export const passwordLength = { least: 12, most: 200 } as const;

export type WeakPassword = "short" | "long" | "repeats" | "run" | "own-name";

/**
 * Why a password is too easy to guess; undefined when it is not. No list of forbidden words and no rule about kinds of signs: length
 * does more, and what remains to be refused is what can be guessed without trying (a pattern, a run, one's own name).
 */
export function weakness(
  password: string,
  person: { readonly name: string; readonly email: string },
): WeakPassword | undefined {
  const signs = [...password.normalize("NFKC").toLowerCase()];
  if (signs.length < passwordLength.least) return "short";
  if (password.length > passwordLength.most) return "long";
  if (new Set(signs).size < 5 || isRepeated(signs)) return "repeats";
  if (isRun(signs)) return "run";
  return isOwnName(signs.join(""), person) ? "own-name" : undefined;
}

/** "sommersommersom": the same again, whole or cut off. */
function isRepeated(signs: readonly string[]): boolean {
  const longest = Math.floor(signs.length / 2);
  for (let unit = 1; unit <= longest; unit += 1)
    if (signs.every((sign, at) => at < unit || sign === signs[at - unit])) return true;
  return false;
}

/** "1234567890ab": most signs follow from the one before. */
function isRun(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, at) => Math.abs(code - (codes[at] ?? 0)) <= 1).length;
  return steps >= (codes.length - 1) * 0.7;
}

/** What is left without one's name, address and figures is too short to stand alone. */
function isOwnName(password: string, { name, email }: { readonly name: string; readonly email: string }): boolean {
  const own = `${name} ${email}`
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const rest = own.reduce((left, word) => left.replaceAll(word, ""), password).replace(/[^\p{L}]/gu, "");
  const met = own.some((word) => password.includes(word));
  return met && rest.length < 6;
}
