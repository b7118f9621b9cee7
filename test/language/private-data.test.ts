import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { findSecrets, mask, splitSecret } from "../../src/language/private-data.ts";

// biome-ignore format: a table
test.each([
  ["Mit cpr er 120580-1234, kan I se mig?",                     "Mit cpr er [CPR-nummer], kan I se mig?"],
  ["Det er 1205801234",                                         "Det er [CPR-nummer]"],
  ["Træneren hedder Bo, 12051980-1234.",                        "Træneren hedder Bo, [CPR-nummer]."],
  ["cpr 120580 1234 og 010203-4567",                            "cpr [CPR-nummer] og [CPR-nummer]"],
  ["120580\u00a01234 er min kone",                              "[CPR-nummer] er min kone"],
  ["(120580\u20111234)",                                        "([CPR-nummer])"],
  ["nummeret er 120580 \u2013 1234 tak",                        "nummeret er [CPR-nummer] tak"],
  ["12.05.80-1234 hedder Bo",                                   "[CPR-nummer] hedder Bo"],
  ["12/05/1980 1234 hedder Bo",                                 "[CPR-nummer] hedder Bo"],
  ["12 05 80 1234 hedder Bo",                                   "[CPR-nummer] hedder Bo"],
  ["12 05 80 12 34 hedder Bo",                                  "[CPR-nummer] hedder Bo"],
  ["120580-\n1234 hedder Bo",                                   "[CPR-nummer] hedder Bo"],
  ["12\n05\n80\n1234 hedder Bo",                                "[CPR-nummer] hedder Bo"],
  ["120\u200b580-12\u00ad34 hedder Bo",                         "[CPR-nummer] hedder Bo"],
  ["Erstatningsnummeret er 720580-1234",                        "Erstatningsnummeret er [CPR-nummer]"],
  ["cpr 320580-1234, måske tastede jeg forkert",                "cpr [CPR-nummer], måske tastede jeg forkert"],
  ["Mit personnummer på min søn er 121380 1234",                "Mit personnummer på min søn er [CPR-nummer]"],
  ["cpr: 12058-1234",                                           "cpr: [CPR-nummer]"],
  ["cpr 12. maj 1980 1234",                                     "cpr [CPR-nummer]"],
  ["320580-1234 står der i mit cpr",                            "[CPR-nummer] står der i mit cpr"],
  ["cpr et to nul fem otte nul et to tre fire tak",             "cpr [CPR-nummer] tak"],
  ["Mit CPR-nummer er tolv nul fem firs tolv fireogtredive.",   "Mit CPR-nummer er [CPR-nummer]."],
  ["cpr et to nul fem firs, streg 1234",                        "cpr [CPR-nummer]"],
  ["Jeg er født 12.05.80, og de sidste fire er 1234",           "Jeg er født [CPR-nummer], og de sidste fire er [CPR-nummer]"],
  ["Født den 12. maj 1980, de sidste 4 cifre er 1234.",         "Født den [CPR-nummer], de sidste 4 cifre er [CPR-nummer]."],
  ["fødselsdag 120580 og det slutter på et to tre fire",        "fødselsdag [CPR-nummer] og det slutter på [CPR-nummer]"],
  ["faktura 1205801234 er til cpr 120580-1234",                 "faktura 1205801234 er til cpr [CPR-nummer]"],
  ["kort 4111 1111 1111 1111 udløber 12/27",                    "kort [betalingskort] udløber 12/27"],
  ["4111-1111-1111-1111",                                       "[betalingskort]"],
  ["5555555555554444 på min mors",                              "[betalingskort] på min mors"],
  ["Amex 3782 822463 10005",                                    "Amex [betalingskort]"],
  ["dankortet 5019 5555 4444 5555 er væk",                      "dankortet [betalingskort] er væk"],
  ["reg. 1234 konto 1234567890",                                "reg. [kontonummer] konto [kontonummer]"],
  ["Reg.nr.: 1234, kontonr.: 123 456 7",                        "Reg.nr.: [kontonummer], kontonr.: [kontonummer]"],
  ["kontonummer 1234-0012345678 fra i dag",                     "kontonummer [kontonummer] fra i dag"],
  ["vores nye konto er 1234 567890",                            "vores nye konto er [kontonummer]"],
  ["1234 0012345678",                                           "[kontonummer]"],
  ["DK50 0040 0440 1162 43",                                    "[kontonummer]"],
  ["IBAN: DK5000400440116243.",                                 "IBAN: [kontonummer]."],
])("%j reads %j", (text, safe) => {
  expect(mask(text).text).toBe(safe);
  expect(mask(safe).text).toBe(safe);
});

// biome-ignore format: a table
test.each([
  "Ring på 20304050, +45 20 30 40 50 eller 2030 4050",
  "tlf 12 05 80 12 eller 12058012, og 0045 12 05 80 12 i weekenden",
  "CVR 12058012, P-nummer 1005801234",
  "p-nr. 1205801234 og produktionsenhedsnummer: 1205801234",
  "faktura 1205801234, fakturanr. 120580-1234 og ordrenummeret er 1205801234",
  "Booking: 1205801234 (sagsnr. 1205801234)",
  "EAN 5790001234567 og EAN-nr. 1205801234567",
  "medlemsnummer 1205801234 og kundenr 120580-1234",
  "journal 20.00.00-P20-7-26, emne 27.15.12",
  "12.05.2026-14.05.2026 og 01.01.26 - 31.12.26",
  "perioden 010126-311226 og 01012026-31122026",
  "den 12.05.26 1930 og den 12/05/2026 1930-2130",
  "12.05.2026: 1500 kr. for salen",
  "Vi fik 12.058.012 kr. og søgte 120.580,00 kr.",
  "120580 1234 kr.",
  "4180 Lindeby og 4180-4190",
  "NI-7K3M9Q blev sendt kl. 19.30",
  "Vi er født i 80'erne, og de sidste fire år har vi været 1200 medlemmer",
  "Telefonnummeret slutter på 1234",
  "Skal I bruge cpr? Ring på 20 30 40 50",
  "Vi skal have cpr på 5 trænere inden den 12.05.2026",
  "kort over 4111 1111 1111 1112",
  "kontoret har tlf. 2030405060",
  "regnskabet for 2026 og kontingentet for 2027",
  "Kontoen skal rettes, vores CVR er 12058012",
  "konto: 100.000 kr. står der",
  "uge 10 11 12 13 14 og uge 10, 11, 12 2026",
  "vi tæller en to tre fire fem seks syv otte ni ti",
])("%j stays as it is", (text) => {
  expect(mask(text)).toEqual({ text, secrets: [] });
});

// biome-ignore format: a table
test.each([
  // the message before                        this message                      what is found in it
  ["Mit cpr er 120580",                        "1234",                           ["1234"]],
  ["120580-",                                  "1234",                           ["1234"]],
  ["120580",                                   "-1234",                          ["1234"]],
  ["Jeg er født 12. maj 1980",                 "og så er de sidste fire 1234",   ["1234"]],
  ["12.05.1980",                               "1234 er resten",                 ["1234"]],
  ["cpr 12 05 26",                             "1234 hedder min lille søn",      ["1234"]],
  ["120580",                                   "resten af mit cpr er 1234",      ["1234"]],
  ["Vores træner er født 12/5-80",             "et to tre fire",                 ["et to tre fire"]],
  // an event, its time and its people
  ["Vi vil gerne booke hallen den 12.05.26",   "1930",                           []],
  ["120526",                                   "1930",                           []],
  ["12.05.1980",                               "Vi bliver 1200 mennesker",       []],
  ["Skal I bruge mit cpr? Ring på 20304050",   "1200 mennesker kommer",          []],
  ["Hvem skal have børneattest?",              "1234",                           []],
  ["Jeg er født 12. maj 1980",                 "Vi søger 1200 kr.",              []],
] as const)("after %j, %j has %j", (previous, text, found) => {
  expect(splitSecret(previous, text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("a secret is told with its place and kind", () => {
  expect(findSecrets("CPR 120580-1234, konto 1234 0012345678")).toEqual([
    { kind: "CPR-nummer", start: 4, end: 15 },
    { kind: "kontonummer", start: 23, end: 38 },
  ]);
});

test("an answer comes at once, also for a text that was written to make it wait", () => {
  const nasty = [
    "1 ",
    "12 ",
    "0112",
    "cpr et to ",
    "12 jan ",
    "reg 1234 og og og ",
    "faktura..... 120580-1234 ",
    "12----",
  ];
  const began = performance.now();
  for (const text of nasty) findSecrets(text.repeat(Math.ceil(4000 / text.length)));
  expect(performance.now() - began).toBeLessThan(200);
});

test("it adds at most 3 KB to the chat and brings nothing along", async () => {
  const file = resolve(import.meta.dirname, "../../src/language/private-data.ts");
  expect(readFileSync(file, "utf8")).not.toMatch(/^import (?!type)/m);
  const page = {
    name: "page",
    resolveId: (id: string) => (id === "page" ? id : null),
    load: (id: string) =>
      id === "page"
        ? `import { findSecrets, mask, splitSecret } from "${file}"; self.x=[findSecrets,mask,splitSecret]`
        : null,
  };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [page],
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: "page" } },
  });
  const code = "output" in built ? built.output[0].code : "";
  expect(code).toContain("kontonummer");
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(3 * 1024);
});
