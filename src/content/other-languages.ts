import * as z from "zod";

/** One polite line by ISO code, and `other` for every language that has none. */
export const OtherLanguages = z
  .record(z.string().regex(/^[a-z]{2,3}$|^other$/), z.string().trim().min(1))
  .refine((lines) => "other" in lines, 'a line for "other" is missing');
