import type { Action } from "../../src/domain/permissions.ts";

/**
 * What a route asks of whoever calls it.
 * `everybody`: nothing. `token`: its own proof, which is not a session (channels, metrics). `signed-in`: any session.
 * `department`: an action in the department of the address. `part`: one in the department of the part in the address; for everybody else the part is not there.
 * `list`: any session, and it shows a part to those who may read it and to nobody else. Any other: an action that is bound to no department.
 */
export type Needs =
  | "everybody"
  | "token"
  | "signed-in"
  | "list"
  | { readonly part: Action }
  | { readonly department: Action }
  | { readonly may: Action };

const read = { part: "part-read" } as const;
const work = { part: "part-work" } as const;
const seeing = { may: "content-read" } as const;
const editing = { may: "content-edit" } as const;
const publishing = { may: "content-publish" } as const;
const people = { may: "people-edit" } as const;

/** Every route of the server. A new one needs its row here, and gets the walk for it. */
export const needs: Readonly<Record<string, Needs>> = {
  "GET /healthz": "everybody",
  "GET /readyz": "everybody",
  "GET /metrics": "token",
  "POST /api/demo": "token",
  "GET /": "everybody",
  "GET /c": "everybody",
  "GET /desk": "everybody",
  "GET /admin": "everybody",
  "GET /sign-in": "everybody",
  "GET /chat.js": "everybody",
  "GET /chat.json": "everybody",

  "GET /api/sign-in": "everybody",
  "POST /api/sign-in": "everybody",
  "POST /api/sign-in/forgotten": "everybody",
  "POST /api/sign-in/link": "everybody",
  "POST /api/sign-in/password": "everybody",
  "POST /api/sign-in/first-admin": "everybody",
  "POST /api/sign-out": "everybody",

  "GET /api/me": "signed-in",
  "PATCH /api/me": "signed-in",
  "POST /api/me/password": "signed-in",
  "GET /api/me/sessions": "signed-in",
  "DELETE /api/me/sessions/:session": "signed-in",

  "GET /api/admin/people": { may: "people-read" },
  "POST /api/admin/people": people,
  "PATCH /api/admin/people/:person": people,
  "POST /api/admin/people/:person/invitation": people,
  "DELETE /api/admin/people/:person/sessions": people,

  "GET /api/admin/start": seeing,
  "GET /api/admin/rules": seeing,
  "GET /api/admin/topics": seeing,
  "GET /api/admin/topics/:topic": seeing,
  "GET /api/admin/price": seeing,
  "GET /api/admin/hours/:department": seeing,
  "GET /api/admin/items": seeing,
  "GET /api/admin/items/:item": seeing,
  "GET /api/admin/draft": seeing,
  "GET /api/admin/versions": seeing,
  "GET /api/admin/versions/:number": seeing,
  "GET /api/admin/export": seeing,
  "GET /api/admin/upgrade": seeing,
  "GET /api/admin/ready": seeing,
  "GET /api/admin/events": seeing,
  "POST /api/admin/try": seeing,
  "POST /api/admin/preview": seeing,
  "POST /api/admin/effect": seeing,
  "GET /api/admin/effect": seeing,
  "DELETE /api/admin/effect": seeing,
  "PUT /api/admin/items/:item": editing,
  "DELETE /api/admin/items/:item": editing,
  "POST /api/admin/items/:item/discard": editing,
  "POST /api/admin/import": editing,
  "POST /api/admin/upgrade/:item": editing,
  "POST /api/admin/items/:item/at-once": publishing,
  "POST /api/admin/publish": publishing,
  "POST /api/admin/versions/:number/restore": publishing,
  "POST /api/admin/articles/:article/still-true": publishing,
  "POST /api/admin/ready/test-mail": publishing,
  "POST /api/admin/answers": { may: "answers-off" },
  "GET /api/admin/audit": { may: "audit-read" },
  "GET /api/admin/audit.csv": { may: "audit-read" },

  "GET /api/desk/start": "list",
  "GET /api/desk/counts": "list",
  "GET /api/desk/queue": "list",
  "POST /api/desk/search": "list",
  "GET /api/desk/colleagues": "list",
  "GET /api/desk/events": "list",
  "PUT /api/desk/presence": "list",
  "PUT /api/desk/notices": "list",
  "GET /api/desk/departments/:department/saved-replies": { department: "saved-reply-read" },
  "PUT /api/desk/departments/:department/saved-replies": { department: "saved-reply-edit" },
  "GET /api/desk/parts/:part": read,
  "GET /api/desk/parts/:part/articles": read,
  "GET /api/desk/parts/:part/articles/:article": read,
  "GET /api/desk/parts/:part/file-note": read,
  "GET /api/desk/parts/:part/print": read,
  "POST /api/desk/parts/:part/typing": work,
  "POST /api/desk/parts/:part/claim": work,
  "POST /api/desk/parts/:part/take-over": work,
  "POST /api/desk/parts/:part/release": work,
  "POST /api/desk/parts/:part/join": work,
  "POST /api/desk/parts/:part/leave": work,
  "POST /api/desk/parts/:part/hand-back": work,
  "POST /api/desk/parts/:part/reply": work,
  "POST /api/desk/parts/:part/undo": work,
  "POST /api/desk/parts/:part/remark": work,
  "POST /api/desk/parts/:part/mask": work,
  "POST /api/desk/parts/:part/later": work,
  "POST /api/desk/parts/:part/move": work,
  "POST /api/desk/parts/:part/close": work,
  "POST /api/desk/parts/:part/reopen": work,
  "POST /api/desk/parts/:part/note-taken": work,
  "POST /api/desk/parts/:part/block": work,
  "POST /api/desk/parts/:part/hold": work,
  "POST /api/desk/parts/:part/unhold": work,
};

/** Whole families with a proof of their own: a citizen's token, the bot service's signature. Files are everybody's. */
export const families: readonly (readonly [RegExp, Needs])[] = [
  [/^GET \/assets\/[\w.-]+$/, "everybody"],
  [/^[A-Z]+ \/v3\/directline\//, "token"],
  [/^POST \/c\/\w+$/, "token"],
  [/^POST \/api\/messages$/, "token"],
];

export function needsOf(route: string): Needs | undefined {
  return needs[route] ?? families.find(([pattern]) => pattern.test(route))?.[1];
}
