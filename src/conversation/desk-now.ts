import type { Content } from "../domain/content.ts";
import { may } from "../domain/permissions.ts";
import type { Presence } from "../domain/staff-member.ts";
import type { Store } from "../domain/store.ts";
import type { Time } from "../domain/stored.ts";
import type { Desk } from "./turn.ts";

/** Who has not been seen for so long has closed the page. */
const gone = 90_000;
/** So long what was read is near enough; people come and go more slowly. */
const fresh = 2_000;

const nobody: Desk = { manned: new Set(), waiting: new Map(), minutes: new Map() };

type DeskStore = Pick<Store, "all" | "queue">;
/** Whoever stands further back does not need to know how far. */
const mostWaiting = 100;

/** Who is there to talk, read at most every two seconds. */
export class DeskNow {
  readonly #store: DeskStore;
  #read: { readonly at: number; readonly desk: Promise<Desk> } | undefined;

  readonly #waits: () => Promise<Desk["minutes"]>;

  /** `waits`: the usual wait by department, for those with enough measured ones. */
  constructor(store: DeskStore, waits: () => Promise<Desk["minutes"]> = async () => new Map()) {
    this.#store = store;
    this.#waits = waits;
  }

  async at(now: Time, content: Content): Promise<Desk> {
    // Where no department has switched the live chat on, there is nothing to look for.
    const live = [...content.departments].filter(([, department]) => department["live-chat"]).map(([id]) => id);
    if (live.length === 0) return nobody;
    const moment = Date.parse(now);
    if (this.#read === undefined || Math.abs(moment - this.#read.at) >= fresh)
      this.#read = { at: moment, desk: this.#look(moment, live) };
    return this.#read.desk;
  }

  async #look(moment: number, departments: readonly string[]): Promise<Desk> {
    const [staff, presences] = await Promise.all([this.#store.all("staff-member"), this.#store.all("presence")]);
    const free = new Map(
      presences.filter((presence) => isFree(presence, moment)).map((presence) => [presence.id, true]),
    );
    const there = staff.filter((member) => free.has(member.id));
    const waiting = await Promise.all(
      departments.map(async (department) => {
        const filter = { department, live: true, states: ["waiting"] } as const;
        const { rows } = await this.#store.queue("program", filter, { limit: mostWaiting });
        return [department, rows.flatMap(({ live }) => live?.since ?? [])] as const;
      }),
    );
    return {
      manned: new Set(departments.filter((id) => there.some((member) => may(member, "part-work", id)))),
      waiting: new Map(waiting),
      minutes: await this.#waits(),
    };
  }
}

const isFree = ({ status, seenAt }: Presence, moment: number) =>
  status === "free" && moment - Date.parse(seenAt) < gone;
