import type { ItemValue } from "../../../domain/admin-pages.ts";
import { Checks } from "./checks.ts";
import type { EditWords } from "./edit-words.ts";
import type { Errors } from "./editing.ts";
import { isFields, listAt, type Path, valueAt } from "./json-path.ts";
import type { SettingsWords } from "./words.ts";

export const retentions = ["conversation", "enquiry", "learning-inbox", "audit", "sent-mail", "backups"] as const;
export const crisisLines: Path = ["crisis-lines"];
/** Filled in by the program in the text about privacy. */
export const daysPlaceholder = "{conversation-days}";

const wordsIn = (phrase: string): number => (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).length;

export function checkSettings(value: ItemValue, edit: EditWords, own: SettingsWords): Errors {
  const checks = new Checks(value, edit);
  checks.phrase(["name"]);
  if (listAt(value, ["own-names"]).every((name) => String(name).trim() === ""))
    checks.wrong(["own-names"], own.ownNamesMissing);
  checks.phone(["contact", "phone"]);
  checks.mail(["contact", "mail"]);
  checks.required(["contact", "address"]);
  checks.link(["contact", "website"]);
  for (const key of textsIn(value)) checks.phrase(["texts", key]);
  for (const locale of ["da", "en", "de"])
    if (checks.text(["texts", "privacy", locale]) !== "" && !privacyTells(checks.text(["texts", "privacy", locale])))
      checks.wrong(["texts", "privacy", locale], own.privacyMissing);
  const accepted = valueAt(value, ["accepted-error"]);
  if (typeof accepted !== "number" || accepted < 0.1 || accepted > 20)
    checks.wrong(["accepted-error"], own.acceptedWrong);
  checks.whole(["wait-limit"], 1, 60);
  checks.whole(["idle"], 1, 1440);
  for (const kind of retentions) checks.whole(["retention", kind], 1, 3650);
  if (!isColour(checks.text(["theme", "accent"]))) checks.wrong(["theme", "accent"], own.accentWrong);
  for (const at of listAt(value, crisisLines).keys()) line(checks, value, [...crisisLines, at], own);
  const short = listAt(value, ["danger-phrases"])
    .map((phrase) => String(phrase).trim())
    .find((phrase) => phrase !== "" && (wordsIn(phrase) < 2 || phrase.length < 6));
  if (short !== undefined) checks.wrong(["danger-phrases"], own.dangerWrong(short));
  checks.required(["catch-all"], ["crisis-department"]);
  return checks.found;
}

const privacyTells = (text: string): boolean => text.includes(daysPlaceholder);
export const isColour = (text: string): boolean => /^#[0-9A-Fa-f]{6}$/.test(text);

export function textsIn(value: ItemValue): readonly string[] {
  const texts = valueAt(value, ["texts"]);
  return isFields(texts) ? Object.keys(texts) : [];
}

function line(checks: Checks, value: ItemValue, at: Path, own: SettingsWords): void {
  checks.phrase([...at, "name"]);
  checks.phrase([...at, "for"]);
  checks.link([...at, "link"], true);
  checks.phone([...at, "phone"], true);
  checks.day([...at, "confirmed"], true);
  const hours = valueAt(value, [...at, "hours"]);
  const isHalf = checks.text([...at, "hours", "da"]) === "" || checks.text([...at, "hours", "en"]) === "";
  if (isFields(hours) && isHalf)
    checks.wrong([...at, "hours", checks.text([...at, "hours", "da"]) === "" ? "da" : "en"], own.hoursBoth);
  if (!isShown(value, at)) checks.wrong([...at, "confirmed"], own.lineUnconfirmed);
}

/** Whether citizens see the number and hours that are written: somebody has confirmed them, or there are none. */
export function isShown(value: ItemValue, at: Path): boolean {
  const has = (key: string) => (valueAt(value, [...at, key]) ?? null) !== null;
  return has("confirmed") || !(has("phone") || has("hours"));
}
