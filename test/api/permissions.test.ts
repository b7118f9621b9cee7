import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actions, actionsOf, may, mayWhere, permissions } from "../../src/domain/permissions.ts";
import type { Route } from "../../src/domain/route.ts";
import { departmentsOf } from "../../src/domain/visible-to.ts";
import { needsOf } from "./permissions-table.ts";
import { type Actor, actors, own, type Said, secret, Walk } from "./permissions-walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await Walk.open();
}, 120_000);
afterAll(() => walk.close());

let combinations = 0;
afterAll(() => {
  console.info(`${combinations} combinations of routes, roles and departments walked`);
});

const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const isIn = ({ staff }: Actor) => staff?.active === true;
const ofNeed = (kind: string) => walk.routes.filter((route) => needsOf(nameOf(route)) === kind);

/** Whoever is let in must not set the whole content to work. */
const nothingToDo = { article: "findes-ikke" };
const noPage = "there is no such page";

/** Everything by which somebody could tell that there is such a part. */
const traces = () => [
  secret,
  ...walk.parts.flatMap(({ conversation, enquiry, part }) => [conversation.id, enquiry.reference, part.id]),
];
const traceIn = (text: string) => traces().find((trace) => text.includes(trace)) ?? "no trace";

test("every route of the server has its row, and there are many", () => {
  expect(walk.routes.map(nameOf).filter((route) => needsOf(route) === undefined)).toEqual([]);
  expect(walk.routes.length).toBeGreaterThan(60);
});

test("what is open to everybody, or asks for a proof of its own, shows nothing of a part", {
  timeout: 120_000,
}, async () => {
  for (const route of [...ofNeed("everybody"), ...ofNeed("token")])
    for (const actor of actors) {
      const { text } = await walk.call(route, actor, { conversation: walk.parts[0]?.conversation.id ?? "" });
      combinations += 1;
      const found = route.path.includes(":conversation")
        ? text.includes(secret)
          ? secret
          : "no trace"
        : traceIn(text);
      expect([nameOf(route), actor.who, found]).toEqual([nameOf(route), actor.who, "no trace"]);
    }
});

test("what asks for a session lets in whoever has one, and nobody else", { timeout: 120_000 }, async () => {
  for (const route of [...ofNeed("signed-in"), ...ofNeed("list")])
    for (const actor of actors) {
      const { status } = await walk.call(route, actor, walk.there);
      combinations += 1;
      expect([nameOf(route), actor.who, status === 401]).toEqual([nameOf(route), actor.who, !isIn(actor)]);
    }
});

test("queues, searches and counts show a part to those who answer in its department alone", {
  timeout: 120_000,
}, async () => {
  for (const route of ofNeed("list").filter(
    ({ method, path }) => (method === "GET" && path !== "/api/desk/events") || path === "/api/desk/search",
  ))
    for (const actor of actors.filter(isIn)) {
      const { text } = await walk.call(route, actor, {});
      combinations += 1;
      const sees = actor.staff !== null && may(actor.staff, "part-read", own);
      if (!sees) expect([nameOf(route), actor.who, traceIn(text)]).toEqual([nameOf(route), actor.who, "no trace"]);
      const all = walk.parts.every(({ part }) => text.includes(part.id));
      if (/queue|search/.test(route.path))
        expect([nameOf(route), actor.who, all]).toEqual([nameOf(route), actor.who, sees]);
      const counted = /"department":(\d+)/.exec(text)?.[1];
      if (/counts|start/.test(route.path))
        expect([nameOf(route), actor.who, counted]).toEqual([nameOf(route), actor.who, sees ? "2" : "0"]);
    }
});

test("the event stream tells of a part to those who answer in its department alone", { timeout: 60_000 }, async () => {
  const stream = walk.routes.find(({ path }) => path === "/api/desk/events");
  if (stream === undefined) throw new Error("there is no event stream");
  const heard = new Map<Actor, string[]>();
  const stops: (() => void)[] = [];
  for (const actor of actors.filter(isIn)) {
    const { events } = await walk.call(stream, actor, {});
    heard.set(actor, []);
    stops.push(events?.(({ data }) => heard.get(actor)?.push(JSON.stringify(data))) ?? (() => {}));
    combinations += 1;
  }
  await pause(100);
  await walk.happens();
  const listening = [...heard].filter(([{ staff }]) => staff !== null && may(staff, "part-read", own));
  const hasAll = (lines: readonly string[]) =>
    walk.parts.every(({ part }) => lines.some((line) => line.includes(part.id)));
  for (let turn = 0; turn < 200 && !listening.every(([, lines]) => hasAll(lines)); turn += 1) await pause(50);
  await pause(300);
  for (const stop of stops) stop();
  for (const [actor, lines] of heard) {
    const sees = actor.staff !== null && may(actor.staff, "part-read", own);
    expect([actor.who, hasAll(lines)]).toEqual([actor.who, sees]);
    const meets = lines.some((line) => line.includes(walk.colleague.id));
    expect([actor.who, meets]).toEqual([actor.who, actor.staff !== null && may(actor.staff, "colleagues-read", own)]);
    if (!sees) expect([actor.who, traceIn(lines.join("\n"))]).toEqual([actor.who, "no trace"]);
  }
});

test("a part is there for its own department; for all others it is as if it were not", {
  timeout: 300_000,
}, async () => {
  const routes = walk.routes.filter(
    (route) => typeof needsOf(nameOf(route)) === "object" && route.path.includes(":part"),
  );
  expect(routes.length).toBeGreaterThan(20);
  for (const route of routes)
    for (const actor of actors)
      for (const { part } of walk.parts) {
        const params = { ...walk.there, part: part.id };
        const answer = await walk.call(route, actor, params);
        combinations += 1;
        const expected = expectedAt(route, actor);
        expect([nameOf(route), actor.who, doorOf(answer)]).toEqual([nameOf(route), actor.who, expected]);
        if (expected !== "not there") continue;
        const nowhere = await walk.call(route, actor, { ...params, part: "findes-ikke" });
        expect([nameOf(route), actor.who, answer]).toEqual([nameOf(route), actor.who, nowhere]);
      }
});

test("what an action asks for that is about no part is there for its roles, and for nobody else", {
  timeout: 120_000,
}, async () => {
  const routes = walk.routes.filter(
    (route) => typeof needsOf(nameOf(route)) === "object" && !route.path.includes(":part"),
  );
  expect(routes.length).toBeGreaterThan(3);
  for (const route of routes)
    for (const actor of actors) {
      const answer = await walk.call(route, actor, { ...walk.there, ...nothingToDo });
      combinations += 1;
      // Whoever is let in may ask for something that is not there; whoever is not, is told of no such page.
      const need = needsOf(nameOf(route));
      const inDepartment = typeof need === "object" && "department" in need;
      const door = inDepartment
        ? doorOf(answer)
        : answer.text.includes(noPage)
          ? "not there"
          : doorOf({ ...answer, status: answer.status === 404 ? 200 : answer.status });
      expect([nameOf(route), actor.who, door]).toEqual([nameOf(route), actor.who, expectedAt(route, actor)]);
    }
});

function expectedAt(route: Route, actor: Actor): string {
  const need = needsOf(nameOf(route));
  if (!isIn(actor) || actor.staff === null) return "signed out";
  if (typeof need !== "object") throw new Error(`${nameOf(route)} asks for no action`);
  const allowed =
    "may" in need ? may(actor.staff, need.may) : may(actor.staff, "part" in need ? need.part : need.department, own);
  return allowed ? "let in" : "not there";
}

function doorOf({ status }: Said): string {
  if (status === 401) return "signed out";
  return status === 404 || status === 403 ? "not there" : "let in";
}

test("an action of departments is refused without one, and for somebody who is switched off", () => {
  for (const action of actions)
    for (const { staff } of actors) {
      if (staff === null) continue;
      if (permissions[action].scope === "own") expect(may(staff, action)).toBe(false);
      if (!staff.active) expect([may(staff, action, own), mayWhere(staff, action)]).toEqual([false, []]);
    }
});

test("the store's sight and the table agree", () => {
  for (const { staff } of actors)
    if (staff !== null) expect(departmentsOf(staff)).toEqual(mayWhere(staff, "part-read"));
});

test("an admin reads no conversation, and every action somebody may do", () => {
  const admin = actors.find(({ who }) => who === "admin, own department")?.staff;
  expect(admin && actionsOf(admin).filter((action) => action.startsWith("part-"))).toEqual([]);
  for (const action of actions) expect([action, permissions[action].roles.length > 0]).toEqual([action, true]);
});
