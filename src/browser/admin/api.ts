import type { ItemKind } from "../../domain/admin-api.ts";
import type {
  AdminProblem,
  AdminStart,
  AuditPage,
  Comparison,
  DraftPage,
  EffectState,
  Finding,
  ItemPage,
  ItemRow,
  OpeningPreview,
  Previewed,
  Price,
  ReadyCheck,
  RulesPage,
  TopicPage,
  TopicsPage,
  Tried,
  UpgradeRow,
  VersionRow,
} from "../../domain/admin-pages.ts";
import type { Edited, Me, People, PersonSeen } from "../../domain/people-api.ts";
import { Failure, request } from "../staff/request.ts";
import { wordedIn } from "./findings/worded.ts";

const base = "/api/admin";
// New examples are learnt before anything can be tried or published; giving up on it would call the line lost.
const checking = 60_000;
const learning = 300_000;
const one = (item: string) => `${base}/items/${encodeURIComponent(item)}`;
const post = <Answer>(path: string, body: unknown = {}, ms?: number) =>
  request<Answer>(`${base}/${path}`, { method: "POST", body, ...(ms !== undefined && { ms }) });

/** A thing's values, or its text as it stands in the file. */
export type Sent = { readonly value: unknown } | { readonly text: string };
export type Gone = { readonly gone: true };
type Went = { readonly version: number };

export const adminApi = {
  me: () => request<Me>("/api/me"),
  start: () => request<AdminStart>(`${base}/start`),
  items: (kind: ItemKind) => request<{ items: readonly ItemRow[] }>(`${base}/items?kind=${kind}`),
  item: (item: string) => request<ItemPage>(one(item)),
  /** `revision`: of the draft that was open, 0 when there was none. `file`: where a new topic or rule shall stand. */
  save: (item: string, revision: number, sent: Sent, about: { readonly note?: string; readonly file?: string } = {}) =>
    request<ItemPage | Gone>(one(item), { method: "PUT", body: { ...sent, ...about }, revision, ms: checking }),
  remove: (item: string, revision: number, note: string) =>
    request<ItemPage | Gone>(one(item), { method: "DELETE", body: { note }, revision }),
  discard: (item: string) => request<ItemPage | Gone>(`${one(item)}/discard`, { method: "POST", body: {} }),
  atOnce: (item: string, value: unknown, note: string) =>
    request<Went>(`${one(item)}/at-once`, { method: "POST", body: { value, note }, ms: learning }),
  stillTrue: (article: string) => post<Went>(`articles/${article}/still-true`, {}, learning),
  rules: () => request<RulesPage>(`${base}/rules`),
  topics: () => request<TopicsPage>(`${base}/topics`),
  topic: (topic: string) => request<TopicPage>(`${base}/topics/${topic}`),
  price: (accepted: number) => request<Price>(`${base}/price?accepted=${accepted}`),
  hours: (department: string, draft: boolean) =>
    request<OpeningPreview>(`${base}/hours/${department}?draft=${draft ? "true" : "false"}`),
  draft: () => request<DraftPage>(`${base}/draft`),
  publish: (items: readonly string[], note: string, override?: string) =>
    post<Went>("publish", { items, note, ...(override ? { override } : {}) }, learning),
  answers: (off: boolean, note: string) => post<Went>("answers", { off, note }, learning),
  versions: () => request<{ versions: readonly VersionRow[] }>(`${base}/versions`),
  version: (number: number, against?: number) =>
    request<Comparison>(`${base}/versions/${number}${against === undefined ? "" : `?against=${against}`}`),
  restore: (number: number, note: string) => post<Went>(`versions/${number}/restore`, { note }, learning),
  tryIt: (text: string, which: "draft" | "live", about: { readonly at?: string; readonly page?: string } = {}) =>
    post<Tried>("try", { text, which, ...about }, learning),
  preview: (article: string, text: string, locale: "da" | "en" | "de", which: "draft" | "live" = "draft") =>
    post<Previewed>("preview", { article, text, locale, which }),
  beginEffect: () => post<EffectState>("effect"),
  effect: () => request<EffectState>(`${base}/effect`),
  stopEffect: () => request<EffectState>(`${base}/effect`, { method: "DELETE" }),
  importFiles: (files: Readonly<Record<string, string>>) => post<DraftPage>("import", { files }),
  upgrade: () => request<{ items: readonly UpgradeRow[] }>(`${base}/upgrade`),
  take: (item: string, whose: "shipped" | "ours") => post<ItemPage>(`upgrade/${encodeURIComponent(item)}`, { whose }),
  ready: () => request<{ checks: readonly ReadyCheck[] }>(`${base}/ready`),
  testMail: (department: string) => post<{ ok: true }>("ready/test-mail", { department }),
  audit: (filter: Readonly<Record<string, string>>) =>
    request<AuditPage>(`${base}/audit?${new URLSearchParams(filter)}`),
  people: () => request<People>(`${base}/people`),
  invite: (body: unknown) => post<PersonSeen>("people", body),
  editPerson: (person: string, revision: number, body: unknown) =>
    request<Edited>(`${base}/people/${person}`, { method: "PATCH", body, revision }),
  inviteAgain: (person: string) => post<PersonSeen>(`people/${person}/invitation`),
  endSessions: (person: string) => request<{ ok: true }>(`${base}/people/${person}/sessions`, { method: "DELETE" }),
};

/** What the server says about a refusal: what stands in the way, and how both texts stand now. */
export function problemOf(error: unknown): { readonly status: number; readonly problem: AdminProblem | null } {
  if (!(error instanceof Failure)) throw error;
  // A Failure is the desk's, too; what refuses here is a route of the admin pages.
  const problem = error.problem as unknown as AdminProblem | null;
  if (problem?.findings === undefined) return { status: error.status, problem };
  const tongue = document.documentElement.lang === "en" ? "en" : "da";
  const list = problem.findings.map((finding) => wordedIn(tongue, finding).join(". "));
  return { status: error.status, problem: { ...problem, list: [...new Set(list)] } };
}

export const isError = ({ level }: Finding): boolean => level === "error";
