import type { Written } from "../shared/written.ts";
import { da } from "./words-da.ts";
import { en } from "./words-en.ts";

export type Words = Omit<Written<typeof da>, "language"> & { readonly language: "da" | "en" };

export type Tongue = "da" | "en";
export const wordsIn: Readonly<Record<Tongue, Words>> = { da, en };
