import type { AdminStart } from "../../domain/admin-pages.ts";
import type { Tongue } from "../staff/tongue.ts";
import type { AdminWords } from "./words.ts";

/** Which department a list is to show. */
export const departmentMenu = ({ departments }: AdminStart, words: AdminWords, tongue: Tongue) => ({
  label: words.department,
  all: words.allDepartments,
  options: departments.map(({ id, name }) => ({ id, name: name[tongue] })),
});
