import { useContext } from "preact/hooks";
import type { Written } from "../shared/written.ts";
import type { Tongue } from "../staff/tongue.ts";
import { TongueContext } from "../staff/use-tongue.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

export type AdminWords = Written<typeof da>;

const wordsIn: Readonly<Record<Tongue, AdminWords>> = { da, en };

export function useAdminWords(): AdminWords {
  return wordsIn[useContext(TongueContext)];
}
