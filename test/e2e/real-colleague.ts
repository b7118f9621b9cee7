import { setTimeout as pause } from "node:timers/promises";
import { frontOf } from "../../src/conversation/front.ts";
import { join, leave } from "../../src/conversation/join.ts";
import type { House } from "../../src/conversation/receive.ts";
import { claim } from "../../src/domain/claim.ts";
import type { Part } from "../../src/domain/part.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import { Text } from "../../src/domain/stored.ts";

const mette: StaffMember = {
  id: "mette",
  revision: 0,
  name: "Mette Eksempel",
  firstName: "Mette",
  email: "mette@example.org",
  locale: "da",
  roles: ["staff"],
  departments: ["kultur-fritid"],
  active: true,
  signIn: { password: null, subject: null, invitation: null },
  notices: { sound: false, browser: false, mail: "off" },
};

/** Mette of Kultur og Fritid, at the desk of a server that runs in this process. */
export class Colleague {
  readonly #house: House;

  private constructor(house: House) {
    this.#house = house;
  }

  /** Signed in and free. */
  static async at(house: House): Promise<Colleague> {
    const { store, now } = house;
    const revision = (await store.get("presence", mette.id))?.revision ?? 0;
    const presence = { id: mette.id, status: "free", remark: null, looking: null, seenAt: now() } as const;
    await store.commit([
      ...((await store.get("staff-member", mette.id)) === undefined
        ? [{ put: "staff-member", value: mette } as const]
        : []),
      { put: "presence", value: { ...presence, revision } },
    ]);
    // Who is there is looked up every two seconds at most.
    const isThere = async () => (await house.desk.at(now(), house.equipment().content)).manned.has("kultur-fritid");
    while (!(await isThere())) await pause(200);
    return new Colleague(house);
  }

  async take(): Promise<void> {
    await claim(this.#house.store, mette, (await this.#part()).id, this.#house.now());
  }

  /** Takes it, and comes into the chat. */
  async join(): Promise<void> {
    const { store, now } = this.#house;
    await this.take();
    const part = await this.#part();
    const dossier = await store.dossier(part.conversation);
    if (dossier === undefined) throw new Error("the conversation is gone");
    await store.commit(join(frontOf(this.#house.equipment(), now()), dossier.conversation, part, mette));
  }

  async types(): Promise<void> {
    const { id: part, conversation, department } = await this.#part();
    const at = this.#house.now();
    await this.#house.store.commit([
      { signal: { at, kind: "typing", conversation, part, department, staff: mette.id, seq: null } },
    ]);
  }

  /** Whether the desk has been told that the citizen is typing. */
  async seesTyping(): Promise<boolean> {
    const { conversation } = await this.#part();
    const { events } = await this.#house.store.events("start", 1_000);
    return events.some((each) => each.kind === "typing" && each.conversation === conversation && each.staff === null);
  }

  async say(words: string): Promise<void> {
    const part = await this.#part();
    const front = frontOf(this.#house.equipment(), this.#house.now());
    await this.#house.store.commit([
      {
        say: {
          id: front.id(),
          conversation: part.conversation,
          at: front.now,
          by: "staff",
          staff: mette.id,
          clientId: null,
          text: Text.parse(words),
          blocks: [],
          parts: [part.id],
          sensitive: false,
          masked: false,
          decision: null,
        },
      },
    ]);
  }

  async leave(): Promise<void> {
    const { conversation } = await this.#part();
    const found = await this.#house.store.get("conversation", conversation);
    if (found === undefined) throw new Error("the conversation is gone");
    await this.#house.store.commit(leave(frontOf(this.#house.equipment(), this.#house.now()), found, mette));
  }

  /** The newest of the department's. */
  async #part(): Promise<Part> {
    const { rows } = await this.#house.store.queue("program", { department: "kultur-fritid" }, { limit: 50 });
    const parts = await Promise.all(rows.map(({ id }) => this.#house.store.get("part", id)));
    const [part] = parts
      .filter((each) => each !== undefined)
      .sort((one, other) => other.openedAt.localeCompare(one.openedAt));
    if (part === undefined) throw new Error("nobody has written to Kultur og Fritid");
    return part;
  }
}
