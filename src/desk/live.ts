import type { House } from "../conversation/receive.ts";
import type { Told } from "../domain/desk-pages.ts";
import type { Event } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import type { EventSource, Push } from "../domain/route.ts";
import type { Presence, StaffMember } from "../domain/staff-member.ts";
import type { Feed, Subscription } from "../domain/store.ts";
import { eventVisibleTo } from "../domain/visible-to.ts";
import { same } from "./presence.ts";

/**
 * What happens, told to one staff member's page as it happens: ids of what they may see, and nothing else. It goes on after any place
 * in the feed, so that a lost line costs nothing; null: from now on, and whoever listens looks at everything first.
 */
export function liveFor(
  house: House,
  staff: StaffMember,
  after: string | null,
  report: (problem: Problem) => void,
): EventSource {
  return (push) => {
    const listener = new Listener(house, staff, push);
    let closed = false;
    let subscription: Subscription | undefined;
    const open = async () => {
      subscription = await house.store.subscribe(after ?? "now", (feed) => listener.heard(feed));
      if (closed) await subscription.close();
      else if (after === null) listener.everything();
    };
    const failed = (cause: unknown) => {
      const next = "see the cause; the page tries again when its line is lost";
      report(new Problem("a desk page cannot be told what happens", { kind: "unavailable", next, cause }));
    };
    void open().catch(failed);
    return () => {
      closed = true;
      void subscription?.close().catch(failed);
    };
  };
}

class Listener {
  readonly #house: House;
  readonly #push: Push;
  #staff: StaffMember;
  readonly #presences = new Map<string, Presence>();

  constructor(house: House, staff: StaffMember, push: Push) {
    this.#house = house;
    this.#staff = staff;
    this.#push = push;
  }

  async heard({ events, upTo, complete }: Feed): Promise<void> {
    // Something between was too old to be kept.
    if (!complete) this.everything(upTo);
    for (const event of events) await this.#heardOne(event);
  }

  everything(id?: string): void {
    this.#tell(id, { ...nothing, kind: "everything", at: this.#house.now() });
  }

  async #heardOne(event: Event): Promise<void> {
    if (event.kind === "staff" && event.staff === this.#staff.id) await this.#lookAtMyself();
    if (event.kind === "conversation-gone" || !eventVisibleTo(this.#staff, event)) return;
    if (event.kind === "presence" && !(await this.#isNews(event))) return;
    const { kind, at, part, department, staff, seq } = event;
    this.#tell(event.cursor, { kind, at, part, department, staff, seq });
  }

  /** Whoever has lost a department or the access itself hears no more of it, also on a line that is already open. */
  async #lookAtMyself(): Promise<void> {
    const now = await this.#house.store.get("staff-member", this.#staff.id);
    this.#staff = now ?? { ...this.#staff, active: false };
  }

  /** A sign of life alone is no news. */
  async #isNews({ staff }: Event): Promise<boolean> {
    const now = staff === null ? undefined : await this.#house.store.get("presence", staff);
    if (now === undefined) return true;
    const before = this.#presences.get(now.id);
    this.#presences.set(now.id, now);
    return before === undefined || !same(before, now);
  }

  #tell(id: string | undefined, data: Told): void {
    this.#push({ ...(id !== undefined && { id }), data });
  }
}

const nothing = { part: null, department: null, staff: null, seq: null } as const;
