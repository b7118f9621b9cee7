import { describe, expect, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { bytesOf, modelFrom } from "../../src/language/model-file.ts";
import { train } from "../../src/language/train.ts";
import { asked, learnt, lessons, strangers } from "./lessons.ts";

const model = learnt(...strangers, { text: "mit pas er udløbet", label: "andet/pas" });
const bytes = bytesOf(model);
const texts = [...lessons, ...strangers]
  .map(({ text }) => text)
  .concat("", "børneatest", "må vi låne hallen og søge tilskud");

describe("a stored model", () => {
  test("gives the same answers, to the last digit", () => {
    const loaded = modelFrom(bytes);
    for (const text of texts) expect(asked(loaded, text)).toEqual(asked(model, text));
  });

  test("is stored again as the same bytes, with all that was found out about it", () => {
    const calibration = { ...model.calibration, measured: true, temperature: 0.7, outside: 1.3 };
    const loaded = modelFrom(bytesOf({ ...model, calibration }));
    expect(loaded.calibration).toEqual(calibration);
    expect(bytesOf(loaded)).toEqual(bytesOf({ ...model, calibration }));
  });

  test("may lie anywhere in memory", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(asked(modelFrom(shifted.subarray(3)), "kan vi låne hallen")).toEqual(asked(model, "kan vi låne hallen"));
  });

  test("of nothing at all is stored and read too", () => {
    expect(modelFrom(bytesOf(train([]))).labels).toEqual([]);
  });

  test("is read in a moment", () => {
    const from = performance.now();
    for (let time = 0; time < 20; time++) modelFrom(bytes);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

describe("a damaged one is refused with what to do", () => {
  // biome-ignore format: a table
  test.each([
    ["empty",                  bytes.subarray(0, 0)],
    ["without its first line", bytes.subarray(0, 20)],
    ["cut short by a byte",    bytes.subarray(0, bytes.length - 16)],
    ["cut in half",            bytes.subarray(0, bytes.length >> 1)],
    ["another file",           new TextEncoder().encode("<html>\n<body>not a model</body>")],
    ["a JSON file",            new TextEncoder().encode('{"labels":[]}\n')],
  ] as const)("%s", (_, damaged) => {
    expect(() => modelFrom(damaged)).toThrow(Problem);
  });
});
