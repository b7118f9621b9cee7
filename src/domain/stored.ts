import * as z from "zod";
import type { SafeText } from "./safe-text.ts";

/** Made outside the domain (random), so that it tells nothing; also a file name, therefore so narrow. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);

/** UTC with milliseconds, as `toISOString` writes it: sorts as it reads. */
export const Time = z.iso.datetime({ precision: 3 });
export type Time = string;

/** A date without a time: `2026-11-27`. */
export const Day = z.iso.date();

/** Raised by the store with every save; a save names the one it has read (0: it is new). */
export const Revision = z.int().nonnegative();

// The schema only knows that it is a string: what makes it safe is `mask`, and the compiler asks for that wherever a record
// is written. Never parse a request with it.
export const Text = z.string() as unknown as z.ZodType<SafeText, string>;

/** Records are shared by everybody who reads them, so nobody may write in them. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Kept<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;
