import { Problem } from "../domain/problem.ts";
import { type Role, roles } from "../domain/staff-member.ts";

/**
 * Where a claim stands, and what its values mean: `groups`, or `groups; Frivilligcenter=staff; Borgerservice Ledelse=lead`. Without
 * names of its own a value counts when it is the role's or the department's name itself. Only whole values: a group "it-admin" makes
 * nobody an admin.
 */
export type ClaimSetting = { readonly claim: string; readonly names: ReadonlyMap<string, string> };

export function claimSetting(setting: string, name: string): ClaimSetting {
  const [claim = "", ...pairs] = setting.split(";").map((part) => part.trim());
  if (claim === "")
    throw new Problem(`${name} names no claim`, { where: name, next: "write the claim's name, such as groups" });
  const names = pairs
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const at = pair.lastIndexOf("=");
      const [from, to] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || from === "" || to === "")
        throw new Problem(`${name}: "${pair}" is no pair`, {
          where: name,
          next: "write value=name, with ; between pairs",
        });
      return [from.toLowerCase(), to];
    });
  return { claim, names: new Map(names) };
}

type Claims = Readonly<Record<string, unknown>>;

/** A claim by its whole name, else as a path: `realm_access.roles`. */
function valuesOf(claims: Claims, claim: string): readonly string[] {
  const inside = (found: unknown, key: string): unknown =>
    typeof found === "object" && found !== null ? Object.entries(found).find(([name]) => name === key)?.[1] : undefined;
  const found = claims[claim] ?? claim.split(".").reduce<unknown>(inside, claims);
  const values = Array.isArray(found) ? found : [found];
  return values.filter((value) => typeof value === "string").map((value) => value.trim().toLowerCase());
}

const named = (claims: Claims, { claim, names }: ClaimSetting): readonly string[] =>
  valuesOf(claims, claim).map((value) => (names.size === 0 ? value : (names.get(value) ?? "")));

export function rolesOf(claims: Claims, setting: ClaimSetting): readonly Role[] {
  const found = new Set(named(claims, setting));
  return roles.filter((role) => found.has(role));
}

export function departmentsOf(
  claims: Claims,
  setting: ClaimSetting | null,
  departments: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  if (setting === null) return [];
  const found = new Set(named(claims, setting).map((value) => value.toLowerCase()));
  return departments.filter(({ id, name }) => found.has(id) || found.has(name.toLowerCase())).map(({ id }) => id);
}

const textOf = (claims: Claims, name: string): string | undefined => {
  const value = claims[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 120) : undefined;
};

export function personOf(claims: Claims) {
  const email = textOf(claims, "email") ?? textOf(claims, "preferred_username") ?? "";
  const name = textOf(claims, "name") ?? (email || "Medarbejder");
  return { name, firstName: textOf(claims, "given_name") ?? null, email };
}
