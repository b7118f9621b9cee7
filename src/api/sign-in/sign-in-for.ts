import { randomUUID } from "node:crypto";
import { leavingIn } from "../../conversation/join.ts";
import type { House } from "../../conversation/receive.ts";
import { wordingOf } from "../../domain/phrase.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Metrics } from "../metrics.ts";
import type { SignInOptions } from "./open-sign-in.ts";

/** The settings of the program that say who may come in, and how. */
type Settings = {
  readonly PUBLIC_URL: string;
  readonly LOCAL_ACCOUNTS: boolean;
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_ROLES_CLAIM: string;
  readonly OIDC_DEPARTMENTS_CLAIM?: string | undefined;
};

/** What signing in needs of the house and of the settings. */
export function signInFor(
  settings: Settings,
  { store, equipment, now }: House,
  { metrics, warn }: { readonly metrics: Metrics; readonly warn: (problem: Problem) => void },
): SignInOptions {
  const { PUBLIC_URL: publicUrl, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
  const departments = () => [...equipment().content.departments];
  return {
    store,
    publicUrl,
    localAccounts: settings.LOCAL_ACCOUNTS,
    now,
    id: randomUUID,
    departments: () => departments().map(([id, { name }]) => ({ id, name: wordingOf(name, "da") })),
    municipality: () => wordingOf(equipment().content.municipality.name, "da"),
    leaving: leavingIn({ equipment, now }),
    count: (did) => metrics.signIns.inc({ did }),
    report: warn,
    oidc:
      issuer === undefined || clientId === undefined
        ? null
        : {
            issuer,
            clientId,
            clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
            rolesClaim: settings.OIDC_ROLES_CLAIM,
            departmentsClaim: settings.OIDC_DEPARTMENTS_CLAIM ?? null,
          },
  };
}
