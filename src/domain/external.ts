import * as z from "zod";
import { Name, Phrase } from "./phrase.ts";
import { Day, type DeepReadonly } from "./stored.ts";

/** Another authority or organisation that a citizen is shown to. */
export const External = z.strictObject({
  name: Phrase,
  for: Phrase,
  link: z.url().optional(),
  phone: z.string().min(3).optional(),
  confirmed: Day,
  source: z.string().min(1),
});
export type External = DeepReadonly<z.infer<typeof External>>;

export const ExternalFile = z.record(Name, External);
