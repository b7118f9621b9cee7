import type { ItemPage, ItemRow } from "../../../domain/admin-pages.ts";
import { halfEntryIn } from "../../../domain/half-entry.ts";
import { isExpired, LocalFact } from "../../../domain/local-fact.ts";
import { shownOf } from "../edit/sides.ts";

export const factStates = ["missing", "expired", "expiring", "filled"] as const;
export type FactState = (typeof factStates)[number];

const soon = 30 * 86_400_000;
const textOrNull = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
const isType = (value: unknown): value is LocalFact["type"] =>
  ["date", "amount", "phone", "link", "text"].some((each) => each === value);

/** What is to be done about a fact. */
export function stateOf({ shows }: ItemRow, today: string): FactState {
  const type = isType(shows.type) ? shows.type : "text";
  const [value, expires] = [textOrNull(shows.value), textOrNull(shows.expires)];
  if (value === null) return "missing";
  const fact = { ...nothing, type, value, expires };
  if (isExpired(fact, today)) return "expired";
  const inAMonth = new Date(Date.parse(today) + soon).toISOString().slice(0, 10);
  return isExpired(fact, inAMonth) ? "expiring" : "filled";
}

const nothing: LocalFact = {
  says: "",
  type: "text",
  "filled-by": "",
  value: null,
  checked: null,
  expires: null,
  filled: { da: "", en: "" },
  empty: { da: "", en: "" },
};

export function factIn(page: ItemPage | null): LocalFact {
  return { ...nothing, ...halfEntryIn(LocalFact, shownOf(page)?.value) };
}

export type FactFault = "link" | "phone" | "amount" | "checked";

/** What cannot be right, before the server is asked. */
export function faultIn({ type, value, checked }: LocalFact): FactFault | null {
  if (value === null) return null;
  if (type === "link" && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(value)) return "link";
  if (type === "phone" && !/^\+?[\d ]{3,20}$/.test(value)) return "phone";
  if (type === "amount" && !/\d/.test(value)) return "amount";
  return checked === null ? "checked" : null;
}
