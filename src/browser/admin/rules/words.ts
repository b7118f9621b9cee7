import { useTongue } from "../../staff/use-tongue.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

export type RuleWords = typeof da;

export function useRuleWords(): RuleWords {
  return useTongue() === "da" ? da : en;
}
