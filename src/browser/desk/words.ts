import type { Written } from "../shared/written.ts";
import type { Tongue } from "../staff/tongue.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

export type Words = Written<typeof da>;

export const wordsIn: Readonly<Record<Tongue, Words>> = { da, en };
