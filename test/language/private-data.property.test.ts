import fc from "fast-check";
import { expect, test } from "vitest";
import { mask, splitSecret } from "../../src/language/private-data.ts";

const two = (n: number) => String(n).padStart(2, "0");
const digitWords = ["nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];

const birth = fc.record({
  // 61 to 91 are the days of replacement numbers.
  day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 61, max: 91 })),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1930, max: 2023 }),
  last: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0")),
});
const between = fc.constantFrom("", ".", "-", "/", " ", "\u00a0", "\u2011", "\n");
const joint = fc.constantFrom(
  ...["", "-", " ", " - ", "\u00a0", "\u2011", "\u2010", "\u2013", "\u2212", " \u2013 ", "/", ".", "\n", "-\n", "\r\n"],
);
const cpr = fc
  .tuple(birth, between, joint, fc.boolean())
  .map(([{ day, month, year, last }, dot, dash, long]) =>
    [two(day), dot, two(month), dot, long ? year : two(year % 100), dash, last].join(""),
  );

const frame = fc.constantFrom<[string, string]>(
  ["Hej, jeg hedder Bo, ", " og vil gerne være træner"],
  ["mit cpr er ", ""],
  ["", " er min datters"],
  ["Formanden (", ") skal have børneattest."],
  ["Vi er 40 børn. Lederen er\n", "\nog hun begynder på mandag"],
  ["CPR-nr.: ", ", tlf. 20304050"],
  ["Ring på 20304050. Kassereren er ", "."],
);

test("no CPR number survives, however it is written", () => {
  fc.assert(
    fc.property(cpr, frame, (number, [before, after]) => {
      expect(mask(before + number + after).text).toBe(`${before}[CPR-nummer]${after}`);
    }),
    { numRuns: 2000 },
  );
});

test("no CPR number survives in the words for its digits", () => {
  const spelled = birth.map(({ day, month, year, last }) =>
    [...`${two(day)}${two(month)}${two(year % 100)}${last}`].map((digit) => digitWords[Number(digit)]),
  );
  fc.assert(
    fc.property(spelled, fc.constantFrom(" ", ", ", "-", " - "), (words, pause) => {
      expect(mask(`Mit cpr-nummer er ${words.join(pause)}, tak`).text).toBe("Mit cpr-nummer er [CPR-nummer], tak");
    }),
  );
});

test("a CPR number in two messages does not survive", () => {
  fc.assert(
    fc.property(birth, between, ({ day, month, year, last }, dot) => {
      const date = [two(day), two(month), two(year % 100)].join(dot);
      fc.pre(year % 100 < 24 || year % 100 > 29);
      expect(splitSecret(`Det er ${date}`, last)).toEqual([{ kind: "CPR-nummer", start: 0, end: 4 }]);
    }),
  );
});

const luhn = (digits: string) => {
  const sum = [...`${digits}0`]
    .reverse()
    .reduce((all, digit, at) => all + (at % 2 ? Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0) : Number(digit)), 0);
  return digits + ((10 - (sum % 10)) % 10);
};
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const card = fc.oneof(
  fc.tuple(fc.constantFrom("4", "51", "55", "2221", "5019", "67", "3528"), digits(15)).map(([prefix, rest]) => {
    const number = luhn((prefix + rest).slice(0, 15));
    return [number.slice(0, 4), number.slice(4, 8), number.slice(8, 12), number.slice(12)];
  }),
  fc.tuple(fc.constantFrom("34", "37"), digits(12)).map(([prefix, rest]) => {
    const number = luhn(prefix + rest);
    return [number.slice(0, 4), number.slice(4, 10), number.slice(10)];
  }),
);

test("no payment card survives", () => {
  fc.assert(
    fc.property(card, fc.constantFrom("", " ", "-", "\u00a0", "."), (parts, space) => {
      expect(mask(`Kortet ${parts.join(space)} er spærret`).text).toBe("Kortet [betalingskort] er spærret");
    }),
  );
});

test("no account number survives", () => {
  const account = fc.record({
    reg: digits(4),
    number: fc.integer({ min: 6, max: 10 }).chain(digits),
    written: fc.constantFrom(
      (reg: string, number: string) => [`Reg. ${reg} konto ${number}`, "Reg. * konto *"],
      (reg: string, number: string) => [`regnr. ${reg}, kontonr. ${number}`, "regnr. *, kontonr. *"],
      (reg: string, number: string) => [`kontonummer: ${reg} ${number}`, "kontonummer: *"],
      (reg: string, number: string) => [`konto ${reg}-${number}`, "konto *"],
      (reg: string, number: string) => [`${reg} ${number.padStart(10, "0")}`, "*"],
    ),
  });
  fc.assert(
    fc.property(account, ({ reg, number, written }) => {
      const [text, safe] = written(reg, number);
      expect(mask(`Vi har fået ny bank. ${text}.`).text).toBe(
        `Vi har fået ny bank. ${safe?.replaceAll("*", "[kontonummer]")}.`,
      );
    }),
  );
});

const eight = fc.tuple(fc.integer({ min: 2, max: 9 }), digits(7)).map(([first, rest]) => first + rest);
const pairs = (number: string) => number.match(/../g)?.join(" ") ?? "";
const day = fc.record({
  day: fc.integer({ min: 1, max: 31 }).map(two),
  month: fc.integer({ min: 1, max: 12 }).map(two),
  year: fc.integer({ min: 2024, max: 2029 }),
});
const dotted = day.map(({ day, month, year }) => `${day}.${month}.${year}`);
const lookAlike = fc.oneof(
  eight,
  eight.map((number) => `tlf. ${pairs(number)}`),
  eight.map((number) => `+45 ${pairs(number)}`),
  eight.map((number) => `+45${number}`),
  digits(8).map((number) => `CVR ${number}`),
  digits(10).map((number) => `P-nummer ${number}`),
  digits(10).map((number) => `p-nr. ${number}`),
  digits(13).map((number) => `EAN ${number}`),
  fc
    .tuple(fc.constantFrom("fakturanr. ", "ordre ", "Booking: ", "sagsnr. ", "faktura "), digits(10))
    .map(([name, number]) => name + number),
  dotted,
  fc.tuple(dotted, dotted).map(([from, to]) => `${from}-${to}`),
  day.map(({ day, month, year }) => `${day}/${month}-${year}`),
  fc.tuple(day, day).map(([from, to]) => `${from.day}${from.month}26-${to.day}${to.month}27`),
  fc.integer({ min: 1, max: 9999999 }).map((kroner) => `${kroner.toLocaleString("de-DE")} kr.`),
  fc.tuple(digits(2), digits(4)).map(([number, serial]) => `20.00.00-P${number}-${Number(serial)}-26`),
  digits(5).map((number) => `sag 26/${number}`),
  fc.integer({ min: 1000, max: 9999 }).map((code) => `${code} Lindeby`),
  fc.stringMatching(/^NI-[2-9A-HJKMNP-Z]{6}$/),
  fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `kl. ${two(h)}.${two(m)}`),
  fc.integer({ min: 1, max: 1999 }).map((count) => `${count} medlemmer`),
);

test("no look-alike is touched, alone or among others", () => {
  const sentence = fc
    .tuple(fc.array(lookAlike, { minLength: 1, maxLength: 4 }), fc.constantFrom(", ", " og ", ". Og ", ",\n"))
    .map(([numbers, and]) => `Hej, det drejer sig om ${numbers.join(and)}, tak`);
  fc.assert(
    fc.property(sentence, (text) => {
      expect(mask(text)).toEqual({ text, secrets: [] });
    }),
    { numRuns: 3000 },
  );
});

test("what is not masked stays sign for sign, and masking twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d\s.,/cpr-]*$/)), (text) => {
      const { text: safe, secrets } = mask(text);
      let at = 0;
      for (const { kind, start, end } of secrets) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(safe).toContain(`${text.slice(at, start)}[${kind}]`);
        at = end;
      }
      expect(safe.endsWith(text.slice(at))).toBe(true);
      expect(mask(safe).text).toBe(safe);
    }),
    { numRuns: 2000 },
  );
});
