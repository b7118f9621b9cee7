import fc from "fast-check";
import { expect, test } from "vitest";
import { entitiesIn, found } from "./entities.ts";

// biome-ignore format: a table
test.each([
  ["Skriv til bo.hansen@lindeby-if.example.org",          "email",     "bo.hansen@lindeby-if.example.org",  "bo.hansen@lindeby-if.example.org"],
  ["Skriv til Søren@Example.org.",                        "email",     "Søren@Example.org",                 "søren@example.org"],
  ["Ring på 20 30 40 50 efter kl. 17",                    "phone",     "20 30 40 50",                       "+4520304050"],
  ["Ring på 20304050",                                    "phone",     "20304050",                          "+4520304050"],
  ["Ring på 2030 4050",                                   "phone",     "2030 4050",                         "+4520304050"],
  ["Ring på +45 20 30 40 50",                             "phone",     "+45 20 30 40 50",                   "+4520304050"],
  ["Ring på +4520304050",                                 "phone",     "+4520304050",                       "+4520304050"],
  ["Ring på 0045 20304050",                               "phone",     "0045 20304050",                     "+4520304050"],
  ["Ring på 20-30-40-50",                                 "phone",     "20-30-40-50",                       "+4520304050"],
  ["Ring på 20\u00a030\u00a040\u00a050",                  "phone",     "20\u00a030\u00a040\u00a050",        "+4520304050"],
  ["Ring på +46 70 123 45 67",                            "phone",     "+46 70 123 45 67",                  "+46701234567"],
  ["Vores CVR er 12345678",                               "cvr",       "CVR er 12345678",                   "12345678"],
  ["Vores cvr-nr.: 12 34 56 78",                          "cvr",       "cvr-nr.: 12 34 56 78",              "12345678"],
  ["Vores cvr-nummer er 12345678",                        "cvr",       "cvr-nummer er 12345678",            "12345678"],
  ["Vi hedder DK12345678",                                "cvr",       "DK12345678",                        "12345678"],
  ["P-nummer 1005123456",                                 "p-number",  "P-nummer 1005123456",               "1005123456"],
  ["p-nr. 1005123456",                                    "p-number",  "p-nr. 1005123456",                  "1005123456"],
  ["Produktionsenhedsnummer: 1005123456",                 "p-number",  "Produktionsenhedsnummer: 1005123456", "1005123456"],
  ["Det er KLE 18.15.12",                                 "kle",       "KLE 18.15.12",                      "18.15.12"],
  ["Det er KLE-nr. 18.10.05",                             "kle",       "KLE-nr. 18.10.05",                  "18.10.05"],
  ["Det er 82.16.00",                                     "kle",       "82.16.00",                          "82.16.00"],
  ["Sagen er 20.00.00-P20-7-26",                          "journal",   "20.00.00-P20-7-26",                 "20.00.00-P20-7-26"],
  ["Sagen er 27.15.12-Ø40-12-26",                         "journal",   "27.15.12-Ø40-12-26",                "27.15.12-Ø40-12-26"],
  ["Vores sagsnr. er 2026-12345",                         "journal",   "sagsnr. er 2026-12345",             "2026-12345"],
  ["Journalnummer 26/01234",                              "journal",   "Journalnummer 26/01234",            "26/01234"],
  ["Sags-id EMN-2026-01234",                              "journal",   "Sags-id EMN-2026-01234",            "EMN-2026-01234"],
  ["Hvad blev der af NI-7K3M9Q?",                         "reference", "NI-7K3M9Q",                         "NI-7K3M9Q"],
  ["Hvad blev der af ni-7k3m9q?",                         "reference", "ni-7k3m9q",                         "NI-7K3M9Q"],
  ["Hvad blev der af NI 7K3M9Q?",                         "reference", "NI 7K3M9Q",                         "NI-7K3M9Q"],
  ["Hvad blev der af NI\u20117K3M9Q?",                    "reference", "NI\u20117K3M9Q",                    "NI-7K3M9Q"],
] as const)("%j: the %s is %s", (text, kind, words, value) => {
  expect(found(kind, text)).toEqual([{ words, value }]);
});

// biome-ignore format: a table
test.each([
  ["Mødet er 12.05.2026 og 2026-05-12",        "phone"],
  ["Lokalet er lejet ud 1930-2100",            "phone"],
  ["Ordren er 123456789",                      "phone"],
  ["Mit CVR er 1234567",                       "cvr"],
  ["Vi mødes 18.10.26",                        "kle"],
  ["Vi er ni kender og ni venner",             "reference"],
  ["NI-0OIL10 findes ikke",                    "reference"],
  ["Skriv til mig @ Lindeby",                  "email"],
  ["En sag om 3 nøgler",                       "journal"],
] as const)("%j has no %s", (text, kind) => {
  expect(found(kind, text)).toEqual([]);
});

test("every reference is read, however it is typed", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[2-9A-HJKMNP-Z]{6}$/), (code) => {
      for (const typed of [`NI-${code}`, `ni-${code.toLowerCase()}`])
        expect(found("reference", `Jeg skrev ${typed} i går`)).toEqual([{ words: typed, value: `NI-${code}` }]);
    }),
  );
});

test("details stand in order, inside the text, and do not lie over each other", () => {
  const words =
    "hallen på onsdag den 12. maj kl. 19-21 til ca. 40 børn 8-10 år under 15 65+ 5.000 kr. Lindeby IF og § 18 kulturpuljen Randers Kommune kasserer i aften om 14 dage uge 43 NI-7K3M9Q 20 30 40 50 CVR 12345678 . , - \n".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (said) => {
      const text = said.join(" ");
      let last = { start: 0, end: 0 };
      for (const { start, end, kind } of entitiesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        const same = (kind === "date" || kind === "time") && start === last.start && end === last.end;
        if (!same) expect(start).toBeGreaterThanOrEqual(last.end);
        last = { start, end };
      }
    }),
    { numRuns: 1000 },
  );
});

test("any text is read without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const { start, end } of entitiesIn(text)) expect(end).toBeGreaterThan(start);
    }),
  );
});

test("a long text that was written to make it wait is read at once", () => {
  const nasty = [
    "1 ",
    "12. ",
    "12., ",
    "mandag og ",
    "fra 10 til ",
    "børn på ",
    "a@",
    "Lindeby IF ",
    "Hallen ",
    "uge 4 og ",
  ];
  const began = performance.now();
  for (const text of nasty) entitiesIn(text.repeat(Math.ceil(4000 / text.length)));
  expect(performance.now() - began).toBeLessThan(1500);
});
