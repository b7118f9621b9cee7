import type { Finding } from "../../../domain/admin-pages.ts";
import type { Said } from "../../../domain/said.ts";
import type { Tongue } from "../../staff/tongue.ts";
import { findingsDa } from "./places-da.ts";
import type { Worded } from "./things-da.ts";

/** A finding in the reader's language: what is wrong, and what to do. English is the checker's own. */
export function wordedIn(tongue: Tongue, { what, next, said }: Finding): Worded {
  return tongue === "da" ? inDanish(said) : [sentence(what), `${sentence(next)}.`];
}

function inDanish({ code, values }: Said): Worded {
  // Code and values belong together; the compiler cannot follow that through the table.
  const word = findingsDa[code] as (values: unknown) => Worded;
  return word(values);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
