// Number words as they stand in a Source's line, in Danish, English and German.
const words: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  one: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  to: 2,
  two: 2,
  zwei: 2,
  tre: 3,
  three: 3,
  drei: 3,
  fire: 4,
  four: 4,
  vier: 4,
  fem: 5,
  five: 5,
  funf: 5,
  fuenf: 5,
  seks: 6,
  six: 6,
  sechs: 6,
  syv: 7,
  seven: 7,
  sieben: 7,
  otte: 8,
  eight: 8,
  acht: 8,
  ni: 9,
  nine: 9,
  neun: 9,
  ti: 10,
  ten: 10,
  zehn: 10,
  elleve: 11,
  eleven: 11,
  elf: 11,
  tolv: 12,
  twelve: 12,
  zwolf: 12,
  zwoelf: 12,
  tretten: 13,
  fjorten: 14,
  fourteen: 14,
  vierzehn: 14,
  femten: 15,
  fifteen: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  twenty: 20,
  zwanzig: 20,
  tredive: 30,
  thirty: 30,
  fyrre: 40,
  forty: 40,
  halvtreds: 50,
  fifty: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  hundrede: 100,
  hundred: 100,
};

export const numberWords: readonly string[] = Object.keys(words).sort((a, b) => b.length - a.length);

/** A number in digits ("1.200") or as a word ("tolv", "femogtyve", "to hundrede"), to be used inside a pattern. */
export const numberBut = (...excepted: readonly string[]): string =>
  `(?:\\d{1,3}(?:[. ]\\d{3})+|\\d{1,6}|(?:(?:et|to|tre|fire|fem|seks|syv|otte|ni) ?)?hundrede|[a-z]{2,4}og(?:tyve|tredive|fyrre|halvtreds|tres)|${numberWords.filter((word) => !excepted.includes(word)).join("|")})`;
export const number = numberBut();

export const isNumberWord = (form: string): boolean =>
  Object.hasOwn(words, form) || /og(?:tyve|tredive|fyrre|halvtreds|tres)$/.test(form);

export function numberOf(said: string): number {
  const whole = Object.hasOwn(words, said) ? words[said] : undefined;
  if (whole !== undefined) return whole;
  const [, ones, tens] = /^([a-z]+)og([a-z]+)$/.exec(said) ?? [];
  if (ones !== undefined && tens !== undefined) return (words[ones] ?? 0) + (words[tens] ?? 0);
  const [, hundreds] = /^([a-z]+) ?hundrede$/.exec(said) ?? [];
  if (hundreds !== undefined) return (words[hundreds] ?? 1) * 100;
  return Number(said.replace(/[. ]/g, ""));
}
