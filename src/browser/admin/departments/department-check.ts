import type { AdminStart, ItemValue } from "../../../domain/admin-pages.ts";
import { Checks } from "../settings/checks.ts";
import type { EditWords } from "../settings/edit-words.ts";
import type { Errors } from "../settings/editing.ts";
import { checkHours } from "./hours-check.ts";
import type { DepartmentWords } from "./words.ts";

export const blankDepartment: ItemValue = {
  name: { da: "", en: "" },
  code: "",
  owns: "",
  mail: "",
  phone: "",
  "duty-address": "",
  hours: {
    week: {
      monday: ["10:00-15:00"],
      tuesday: ["10:00-15:00"],
      wednesday: ["10:00-15:00"],
      thursday: ["10:00-15:00"],
      friday: ["10:00-13:00"],
    },
    "closing-days": ["06-05", "12-24", "12-31"],
  },
  "answer-days": 3,
  "live-chat": false,
  "answer-by-mail": false,
};

type Words = { readonly edit: EditWords; readonly own: DepartmentWords };

export function checkDepartment(value: ItemValue, others: AdminStart["departments"], { edit, own }: Words): Errors {
  const checks = new Checks(value, edit);
  checks.phrase(["name"]);
  if (!/^[A-ZÆØÅ]{2}$/.test(checks.text(["code"]))) checks.wrong(["code"], own.codeWrong);
  const same = others.find(({ code }) => code === checks.text(["code"]));
  if (same !== undefined) checks.wrong(["code"], own.codeTaken(same.name.da));
  checks.required(["owns"]);
  checks.mail(["mail"]);
  checks.phone(["phone"]);
  checks.mail(["duty-address"]);
  checkHours(checks, value, own);
  checks.whole(["answer-days"], 1, 60);
  checks.whole(["claim-within"], 5, 2400, true);
  return checks.found;
}
