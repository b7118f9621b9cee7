import { useContext } from "preact/hooks";
import type { Tongue } from "../staff/tongue.ts";
import { TongueContext } from "../staff/use-tongue.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

type Written<Value> = Value extends string
  ? string
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Value]: Written<Value[Key]> };

export type AdminWords = Written<typeof da>;

const wordsIn: Readonly<Record<Tongue, AdminWords>> = { da, en };

export function useAdminWords(): AdminWords {
  return wordsIn[useContext(TongueContext)];
}
