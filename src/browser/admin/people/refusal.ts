import { Failure } from "../../staff/request.ts";
import type { PeopleWords } from "./words.ts";

/** Why the server says no, in plain words; null: there are none for it. */
export function refusalOf(error: unknown, { problems }: PeopleWords): string | null {
  if (!(error instanceof Failure)) throw error;
  const code = (error.problem as { readonly code?: string } | null)?.code ?? "";
  return code in problems ? problems[code as keyof typeof problems] : null;
}
