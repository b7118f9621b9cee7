import type { SafeText, Secret, SecretKind } from "../domain/safe-text.ts";

// The widget ships this file: it imports nothing, stays under 3 KB, and has no lookbehind, because older phones refuse a
// whole script over one.
//
// No modulus-11 check: since 2007 valid CPR numbers are issued that fail it, so checking first would let real ones through.

/** How the patterns below are written: <the secret>, round brackets that only group, and short signs for what recurs. */
const signs: Readonly<Record<string, string>> = {
  "<": "(",
  ">": ")",
  "(": "(?:",
  "#": "\\d",
  "@": "(?:^|\\D)",
  ";": "(?!\\d)",
  "&": "[\\s.,/-]", // Every dash is a "-" here; \s is every blank and line break.
  "~": "[\\s./()_-]{0,4}",
  "%": "[^\\p{L}\\d]*",
};
const pattern = (source: string) =>
  new RegExp(
    source.replace(/\((?!\?)|[#@;&~%<>]/g, (sign) => `${signs[sign]}`),
    "dgiu",
  );
const says = (source: string) => {
  const words = pattern(source);
  return (text: string) => text.search(words) >= 0;
};

/** Days to 31, and 61 to 91: replacement numbers have 60 added to the day. */
const dayMonth = "([06][1-9]|[1278]#|[39][01])~(0[1-9]|1[0-2])~";
const year = "(19|20)?##";
const apart = "#{1,2}&+#{1,2}&+";
const named = "#{1,2}&*(jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec)\\p{L}*&*";
const date = `@<(${dayMonth}|${apart}|${named})`;
/** With a year in which somebody was born who is written about here. Later ones are events. */
const birth = `${date}(19##|20[01]#|202[0-3]|[013-9]#|2[0-3])>(?!&?#)`;
/** The end of a number that is no amount, no time and no stretch of years. */
const end = "(?!#|\\s*(kr|dkk|,-|:#|(-|til)\\s*####;))";

const one = "(nul|e[nt]|to|tre|fire|fem|seks|syv|otte|ni)";
const spoken = `((${one}og)?(tyve|tredive|fyrre|tres|firs|halv(treds|fjerds|fems))|elleve|tolv|(tret|fjor|fem|seks|syt|at|nit)ten|ti|${one})\\b`;
const four = `<####|(${one}&+){3}${one}\\b>${end}`;
const sequel = `([x*]{4}-?|sidste (fire|4)(?! [gmå])|(fire|4) sidste|last four|kontrolci|(slutter|ender) (p[åa]a?|med))\\D{0,40}?${four}`;
// A masked number is not the word: masking twice changes nothing.
const cpr = "(cpr(?!-nummer\\])|personn)";

const saysCpr = says(cpr);
const saysPerson = says(`${cpr}|fød`);
const saysBirth = says(birth);
const saysSequel = says(sequel);
const saysDate = says(`${date}${year}>;`);
const endsInBirth = says(`${birth}%$`);
/** A number with another name right in front of it ("fakturanr. 1205801234"), or the end of a period, is no CPR number. */
const namesOther = says(
  "#-$|(^|[^\\p{L}-])(?!\\S*(cpr|person|erst|konto|reg))(\\p{L}*(faktura|ordre|booking|journal|telefon|mobil)\\p{L}*|order|invoice|sag(en|s)?|ean|tlf|cvr|ref|ring|p|uger?|\\p{L}{3,}-?n(umme)?r(et)?)(%(n\\p{L}*|id|er|på))*%$",
);
const unnamed = (before: string) => !namesOther(before);

function isCard(_before: string, _text: string, number: string): boolean {
  const digits = number.replace(/\D/g, "");
  const luhn = [...digits]
    .reverse()
    .reduce((sum, digit, at) => sum + (at % 2 ? (+digit * 2) % 9 || +digit : +digit), 0);
  return luhn % 10 === 0 && /^(3[04678]|([46].|5[0-8]|35|2[2-7]).{14})/.test(digits);
}

type Rule = readonly [
  kind: SecretKind,
  pattern: RegExp,
  holds: (before: string, text: string, number: string) => boolean,
];
const rule = (kind: SecretKind, source: string, holds: Rule[2] = unnamed): Rule => [kind, pattern(source), holds];
const account = (source: string) => rule("kontonummer", source);
const person = (source: string, holds?: Rule[2]) => rule("CPR-nummer", source, holds);

const rules: readonly Rule[] = [
  account("\\b<dk&?##(&?#){14}>;"),
  account("\\breg(\\b|(istrerings)?n[ru])\\D{0,20}<####>;%((og|k|acc|n|er)\\p{L}*%)*<#(&?#){5,9}>(?!&?#)"),
  account(
    `(konto(?!r|nummer\\])|\\bkto|account)\\D{0,25}<####&{1,4}#{6,10}|#{6,14}|#{3,4}(&#{2,4}){2,4}>(?!-?#)${end}`,
  ),
  account("@<####[\\s-]{1,3}#{10}|(?!19|20)####\\s?-\\s?(#{7}|#{9})>;"),
  ...["444", "65", "64", "4443"].map((groups) =>
    rule("betalingskort", `@<####${groups.replace(/./g, "~#{$&}")}>;`, isCard),
  ),
  // "12.05.26 1930" is an event and its time, "26 12.05.1980" a number and a date.
  person(`@(?!##&##&(20)?2[4-9]\\s+####|##\\s+##[./-])<${dayMonth}${year}~####>${end}`),
  person(`@<${dayMonth}##\\s##\\s##>(?!\\s?#)`),
  // After the word, a date that cannot be is a slip of the finger.
  person(`${cpr}\\D{0,60}<(${apart}|${named})#{2,4}~####|#{5,7}&+#{3,4}|#{8}-####|#{9,12}|#(\\s?#){9}>${end}`),
  person("@<######[\\s-]{1,3}####>;", (before, text) => unnamed(before) && saysCpr(text)),
  person(`${cpr}\\D{0,60}?\\b<${spoken}((&|(og|så|(binde)?streg)\\s)*(${spoken}|#{1,4}\\b)){4,}>`),
  person(sequel, (before, text) => unnamed(before) && (saysPerson(text) || saysBirth(text))),
  person(birth, (_, text) => saysSequel(text)),
];
const prompted = [person(`^\\D{0,40}${four}`)];
const unprompted = [person("^(%(og|så|de|sidste|fire|cifre|tal|er|resten))*%<####>%($|(er|var)\\s)")];

/** Look-alike signs become one sign, unseen ones go; `at` leads back to the text as it was written. */
function flatten(written: string): [text: string, at: number[]] {
  const at: number[] = [];
  let text = "";
  let index = 0;
  for (const sign of written) {
    if (!/[\p{Cf}\p{M}]/u.test(sign)) {
      text += /[\p{Pd}−]/u.test(sign) ? "-" : sign[1] ? "_" : sign;
      at.push(index);
    }
    index += sign.length;
  }
  return [text, at];
}

function search(written: string, rules: readonly Rule[]): Secret[] {
  const [text, at] = flatten(written);
  const found = rules.flatMap(([kind, pattern, holds]) =>
    [...text.matchAll(pattern)].flatMap(({ indices = [] }) =>
      (indices.slice(1) as [number, number][])
        .filter(([from, to]) => holds(text.slice(0, from).slice(-60), text, text.slice(from, to)))
        .map(([from, to]) => ({ kind, start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 })),
    ),
  );
  const kept: typeof found = [];
  for (const secret of found.sort((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else kept.push(secret);
  }
  return kept;
}

/** CPR numbers, payment cards and account numbers, in the order of the text. */
export const findSecrets = (text: string): Secret[] => search(text, rules);

/**
 * The rest of a CPR number whose date was in the message before. If one of the two names a CPR number or a birth, the
 * date may stand anywhere, and `text` begins with the four digits, with or without words. If not, `previous` must end in
 * the date of a birth, and `text` must say no more than the four digits and a word or two around them.
 */
export function splitSecret(previous: string, text: string): Secret[] {
  const [before] = flatten(previous);
  if (saysPerson(before + text) && saysDate(before)) return search(text, prompted);
  return endsInBirth(before) ? search(text, unprompted) : [];
}

/** The text character for character, with each secret replaced by its kind in brackets. */
export function mask(text: string): { text: SafeText; secrets: readonly Secret[] } {
  const secrets = findSecrets(text);
  const safe = secrets.reduceRight(
    (left, { kind, start, end }) => `${left.slice(0, start)}[${kind}]${left.slice(end)}`,
    text,
  );
  // The one place where a text becomes safe.
  return { text: safe as SafeText, secrets };
}
