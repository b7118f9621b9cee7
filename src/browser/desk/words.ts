import type { Tongue } from "../staff/tongue.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

type Written<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Written<Value[Key]> };

export type Words = Written<typeof da>;

export const wordsIn: Readonly<Record<Tongue, Words>> = { da, en };
