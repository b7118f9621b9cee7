import { stemmer } from "@orama/stemmers/danish";

/** The Danish stem of a folded word; other languages' words come out a little shorter, which does no harm. */
export function stem(form: string): string {
  return stemmer(form);
}
