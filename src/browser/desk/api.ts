import type {
  Close,
  Here,
  Later,
  Mask,
  Move,
  NoteTaken,
  Notices,
  QueueView,
  Reason,
  Remark,
  SaveReplies,
  Search,
  Sent,
  StaffReply,
  Undo,
} from "../../domain/desk-api.ts";
import type {
  Changed,
  Colleague,
  Counts,
  DeskRow,
  FileNote,
  Insert,
  PartPage,
  PrintPage,
  SavedReplies,
  Start,
  Suggested,
} from "../../domain/desk-pages.ts";
import { request } from "../staff/request.ts";

const base = "/api/desk";

export type Rows = { readonly rows: readonly DeskRow[]; readonly next: string | null };

/** Every change of a part and what is sent with it. */
export type Changes = {
  claim: object;
  "take-over": object;
  release: object;
  join: object;
  leave: object;
  "hand-back": object;
  reply: Sent<typeof StaffReply>;
  undo: Sent<typeof Undo>;
  remark: Sent<typeof Remark>;
  later: Sent<typeof Later>;
  move: Sent<typeof Move>;
  close: Sent<typeof Close>;
  reopen: object;
  "note-taken": Sent<typeof NoteTaken>;
  block: Sent<typeof Reason>;
  hold: Sent<typeof Reason>;
  unhold: object;
  mask: Sent<typeof Mask>;
};
export type What = keyof Changes;

function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(pairs).toString();
}

export const eventsUrl = (cursor: string): string => `${base}/events?${query({ after: cursor })}`;

export const deskApi = {
  start: () => request<Start>(`${base}/start`),
  counts: () => request<Counts>(`${base}/counts`),
  queue: (view: QueueView, department: string | null, limit: number, after?: string) =>
    request<Rows>(`${base}/queue?${query({ view, department: department ?? undefined, limit, after })}`),
  search: (words: string, limit: number, after?: string) =>
    request<Rows>(`${base}/search`, { method: "POST", body: { words, limit, after } satisfies Sent<typeof Search> }),
  colleagues: () =>
    request<{ colleagues: readonly Colleague[]; departments: Start["departments"] }>(`${base}/colleagues`),
  here: (body: Sent<typeof Here>) => request<{ ok: true }>(`${base}/presence`, { method: "PUT", body }),
  notices: (body: Sent<typeof Notices>) => request<Sent<typeof Notices>>(`${base}/notices`, { method: "PUT", body }),
  savedReplies: (department: string) => request<SavedReplies>(`${base}/departments/${department}/saved-replies`),
  saveReplies: (department: string, revision: number, body: Sent<typeof SaveReplies>) =>
    request<SavedReplies>(`${base}/departments/${department}/saved-replies`, { method: "PUT", body, revision }),
  part: (part: string) => request<PartPage>(`${base}/parts/${part}`),
  articles: (part: string, words: string) =>
    request<{ articles: readonly Suggested[] }>(`${base}/parts/${part}/articles?${query({ words })}`),
  insert: (part: string, article: string) => request<Insert>(`${base}/parts/${part}/articles/${article}`),
  fileNote: (part: string) => request<FileNote>(`${base}/parts/${part}/file-note`),
  print: (part: string) => request<PrintPage>(`${base}/parts/${part}/print`),
  typing: (part: string) => request<{ ok: true }>(`${base}/parts/${part}/typing`, { method: "POST", body: {} }),
  change: <W extends What>(part: string, revision: number, what: W, body: Changes[W], keepalive = false) =>
    request<Changed>(`${base}/parts/${part}/${what}`, { method: "POST", body, revision, keepalive }),
};
export type DeskApi = typeof deskApi;
