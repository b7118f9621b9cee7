import type * as z from "zod";
import type { DraftLab } from "../../content/draft-lab.ts";
import type { Finding } from "../../content/finding.ts";
import type { LiveContent } from "../../content/live-content.ts";
import type { PublishOptions } from "../../content/publish.ts";
import { Refusal } from "../../content/refusal.ts";
import type { Equipment } from "../../conversation/front.ts";
import type { House } from "../../conversation/receive.ts";
import { type Action, may } from "../../domain/permissions.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Limit, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { tongueOf } from "../words.ts";
import type { Running } from "./running.ts";
import { wordsOf } from "./words.ts";

/** What the admin pages' routes need of others. */
export type AdminSetting = {
  readonly house: House;
  readonly live: LiveContent;
  readonly lab: DraftLab;
  readonly publishing: PublishOptions;
  readonly signedIn: (request: Request) => Promise<StaffMember>;
  readonly report: (problem: Problem) => void;
  /** What stands in the settings of the program, for the page "Klar?". */
  readonly running: Running;
};

// Whoever edits opens many things one after the other.
const often: Limit = { burst: 200, perMinute: 1200 };

const missing = () => new Problem("there is no such page", { kind: "missing", next: "look at the address" });

/** Who calls, if they may; for everybody else it is not there. */
export async function as(setting: AdminSetting, request: Request, action: Action): Promise<StaffMember> {
  const staff = await setting.signedIn(request);
  if (!may(staff, action)) throw missing();
  return staff;
}

type Handle = (staff: StaffMember, request: Request) => Promise<Answer>;
type About = Pick<Route, "body" | "query" | "answers" | "mostBytes">;

/** A route under /api/admin, for those who may. */
export function adminRoute(
  setting: AdminSetting,
  method: Route["method"],
  path: string,
  action: Action,
  summary: string,
  handle: Handle,
  about: About = {},
): Route {
  return {
    method,
    path: `/api/admin/${path}`,
    summary,
    limit: often,
    ...about,
    handle: async (request) => {
      const staff = await as(setting, request, action);
      try {
        return await handle(staff, request);
      } catch (problem) {
        return refusalOf(request, problem);
      }
    },
  };
}

/** In the words of whoever asked; with what was found, where something was looked for. */
function refusalOf(request: Request, problem: unknown): Answer {
  if (!(problem instanceof Problem)) throw problem;
  const { title, detail } = saidTo(request, problem);
  if (problem instanceof Refusal) {
    const list = problem.findings.slice(0, 10).map(({ file, line, what }) => `${file}:${line}: ${what}`);
    return problemAnswer(409, problem.code ?? problem.kind, { title, detail, list, findings: problem.findings });
  }
  const { kind, code, where } = problem;
  throw new Problem(title, {
    kind,
    ...(code === undefined ? {} : { code }),
    ...(where === undefined ? {} : { where }),
    next: detail,
    cause: problem,
  });
}

/** What a problem is called and what to do about it, in the language of the page. */
export const saidTo = ({ headers }: Pick<Request, "headers">, problem: Problem) =>
  wordsOf(problem, tongueOf(headers["accept-language"]));

export const yes = (json: unknown, headers: Answer["headers"] = {}): Answer => ({ status: 200, json, headers });

/** The server has checked it already, and says which fields are wrong; this gives it its type. */
export const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> =>
  schema.parse(value);

/** The revision a save was made on; 0: there was no draft of it. Null: it is not said. */
export function revisionIn({ headers }: Request): number | null {
  const said = /^(?:W\/)?"(\d{1,15})"$/.exec(headers["if-match"]?.trim() ?? "")?.[1];
  return said === undefined ? null : Number(said);
}

const typeOf = (word: string): string => `urn:nem-indgang:problem:${word}`;

export function problemAnswer(
  status: number,
  word: string,
  about: {
    readonly title: string;
    readonly detail: string;
    readonly list?: readonly string[];
    readonly page?: unknown;
    readonly findings?: readonly Finding[];
  },
): Answer {
  const body = JSON.stringify({ type: typeOf(word), status, ...about });
  return { status, type: "application/problem+json; charset=utf-8", text: body };
}

export const unmarked = (): Answer =>
  problemAnswer(428, "unmarked", {
    title: "it is not said which state was changed",
    detail: 'send If-Match with the revision, "0" when there is no draft of it',
  });

/** The content's equipment for trying things: the live one's key and address, another content. */
export function equipmentFor(setting: AdminSetting, parts: Pick<Equipment, "content" | "texts" | "engine">): Equipment {
  return { ...setting.house.equipment(), content: parts.content, texts: parts.texts, engine: parts.engine };
}

export async function namesOf({ house }: AdminSetting): Promise<ReadonlyMap<string, string>> {
  const members = await house.store.all("staff-member");
  return new Map([["program", "Programmet"], ...members.map(({ id, name }) => [id, name] as const)]);
}
