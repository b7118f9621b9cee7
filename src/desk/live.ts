import type { House } from "../conversation/receive.ts";
import type { Told } from "../domain/desk-pages.ts";
import type { Event } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import type { EventSource, Push } from "../domain/route.ts";
import type { Presence, StaffMember } from "../domain/staff-member.ts";
import type { Feed, Subscription } from "../domain/store.ts";
import { colleagueVisibleTo, eventVisibleTo } from "../domain/visible-to.ts";
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
  /** Those whom the page may show: that one of them has left is told, too. */
  #colleagues: Promise<Set<string>>;

  constructor(house: House, staff: StaffMember, push: Push) {
    this.#house = house;
    this.#staff = staff;
    this.#push = push;
    this.#colleagues = this.#learnColleagues();
    // Whoever is told something waits for it, and hears of the failure.
    this.#colleagues.catch(() => undefined);
  }

  async heard({ events, upTo, complete }: Feed): Promise<void> {
    // Something between was too old to be kept.
    if (!complete) this.everything(upTo);
    for (const event of events) await this.#heardOne(event);
  }

  async #learnColleagues(): Promise<Set<string>> {
    const members = await this.#house.store.all("staff-member");
    return new Set(members.filter((member) => colleagueVisibleTo(this.#staff, member)).map(({ id }) => id));
  }

  everything(id?: string): void {
    this.#tell(id, { ...nothing, kind: "everything", at: this.#house.now() });
  }

  async #heardOne(event: Event): Promise<void> {
    if (event.kind === "staff" && event.staff === this.#staff.id) await this.#lookAtMyself();
    if (event.kind === "conversation-gone" || !(await this.#isMine(event))) return;
    if (event.kind === "presence" && !(await this.#isNews(event))) return;
    const { kind, at, part, department, staff, seq } = event;
    this.#tell(event.cursor, { kind, at, part, department, staff, seq });
  }

  async #isMine(event: Event): Promise<boolean> {
    const { kind, staff } = event;
    // Signs of life are many: who they may come from is known already.
    if (kind === "presence") return staff !== null && (await this.#colleagues).has(staff);
    if (kind !== "staff" || staff === null) return eventVisibleTo(this.#staff, event);
    const colleagues = await this.#colleagues;
    const was = colleagues.has(staff);
    const is = eventVisibleTo(this.#staff, event, await this.#house.store.get("staff-member", staff));
    if (is) colleagues.add(staff);
    else colleagues.delete(staff);
    return is || (was && this.#staff.active);
  }

  /** Whoever has lost a department or the access itself hears no more of it, also on a line that is already open. */
  async #lookAtMyself(): Promise<void> {
    const now = await this.#house.store.get("staff-member", this.#staff.id);
    this.#staff = now ?? { ...this.#staff, active: false };
    this.#colleagues = this.#learnColleagues();
    await this.#colleagues;
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
