import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import type { House } from "../../src/conversation/receive.ts";
import { change, type Done } from "../../src/desk/change.ts";
import { openPart } from "../../src/desk/part-page.ts";
import type { Work } from "../../src/desk/work.ts";
import type { Conversation } from "../../src/domain/conversation.ts";
import type { PartPage } from "../../src/domain/desk-pages.ts";
import type { Enquiry } from "../../src/domain/enquiry.ts";
import type { NewMessage } from "../../src/domain/message.ts";
import type { OutboxEntry } from "../../src/domain/outbox-entry.ts";
import type { Part } from "../../src/domain/part.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import type { Store } from "../../src/domain/store.ts";
import type { Understanding } from "../../src/domain/understanding.ts";
import type { Engine } from "../../src/language/understand.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { content, now, texts } from "../conversation/builders.ts";
import { aConversation, aMessage, anEnquiry, aPart, aStaffMember, text } from "../domain/builders.ts";
import { aFolder } from "../storage/embedded-place.ts";
import { postgresPlace } from "../storage/postgres-place.ts";

export { now };

const doubt: Understanding = { band: "close", topics: [], variant: null, inside: 1 };
// The desk asks the engine for nothing but the parts of compounds.
const engine = {
  classifier: { model: { parts: new Set<string>(), labels: [], calibration: { outside: 0 } }, classify: () => doubt },
  bands: { topic: 0.9, department: 0.9, inside: 0.5 },
  stakes: new Map(),
} as unknown as Engine;

/** The functions under test do the same on each. */
export const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ["in memory", async () => openMemoryStore()],
  ["embedded", async () => openEmbeddedStore({ folder: await aFolder() })],
  ...(process.env.FULL === "on" ? [["in PostgreSQL", inPostgres] as const] : []),
];

async function inPostgres(): Promise<Store> {
  const place = await postgresPlace();
  const store = await place.open();
  const close = store.close.bind(store);
  return Object.assign(store, {
    close: async () => {
      await close();
      await place.remove();
    },
  });
}

export const anna = aStaffMember({ id: "anna", name: "Anna Prøve", firstName: "Anna", departments: ["kultur"] });
export const bo = aStaffMember({ id: "bo", name: "Bo Prøve", firstName: "Bo", departments: ["kultur"] });
export const carl = aStaffMember({ id: "carl", name: "Carl Prøve", firstName: null, departments: ["ejendomme"] });
export const dora = aStaffMember({ id: "dora", name: "Dora Prøve", firstName: "Dora", departments: ["jura"] });
export const frida = aStaffMember({ id: "frida", name: "Frida Prøve", firstName: "Frida", departments: ["frivillig"] });

type Given = {
  readonly conversation?: Partial<Conversation>;
  readonly enquiry?: Partial<Enquiry>;
  readonly messages?: readonly (readonly [string, Partial<NewMessage>?])[];
};

/** A municipality with four departments and five people at their desks. */
export class Desk {
  at = now;
  readonly store: Store;
  readonly house: House;

  constructor(store: Store, equipment: Partial<Equipment> = {}) {
    this.store = store;
    const all: Equipment = {
      content,
      texts,
      engine,
      version: 7,
      key: "secret",
      publicUrl: "https://example.org",
      ...equipment,
    };
    this.house = { store, desk: new DeskNow(store), equipment: () => all, now: () => this.at };
  }

  static async open(store: Store, equipment: Partial<Equipment> = {}): Promise<Desk> {
    const desk = new Desk(store, equipment);
    await store.commit([anna, bo, carl, dora, frida].map((value) => ({ put: "staff-member", value }) as const));
    return desk;
  }

  /** The clock goes on by so many seconds. */
  later(seconds: number): void {
    this.at = new Date(Date.parse(this.at) + seconds * 1000).toISOString();
  }

  /** What a citizen has sent: one enquiry with a part for each department. */
  async sent(parts: readonly Partial<Part>[], given: Given = {}): Promise<readonly Part[]> {
    const conversation = aConversation({ lastAt: this.at, startedAt: this.at, ...given.conversation });
    const enquiry = anEnquiry(conversation.id, { at: this.at, ...given.enquiry });
    const made = parts.map((part, at) =>
      aPart(enquiry, { department: "kultur", lead: at === 0, openedAt: this.at, since: this.at, ...part }),
    );
    const messages = given.messages ?? [["Kan vi låne hallen på onsdag?"]];
    await this.store.commit([
      { put: "conversation", value: conversation },
      { put: "enquiry", value: enquiry },
      ...made.map((value) => ({ put: "part", value }) as const),
      ...messages.map(([words, with_]) => ({
        say: aMessage(conversation.id, words, { at: this.at, parts: made.map(({ id }) => id), ...with_ }),
      })),
    ]);
    return made.map((part) => ({ ...part, revision: 1 }));
  }

  async one(part: Partial<Part> = {}, given: Given = {}): Promise<Part> {
    const [first] = await this.sent([part], given);
    if (first === undefined) throw new Error("nothing was sent");
    return first;
  }

  async part(id: string): Promise<Part> {
    const part = await this.store.get("part", id);
    if (part === undefined) throw new Error("there is no such part");
    return part;
  }

  /** As somebody who has the page as it stands now. */
  async does(staff: StaffMember, part: Pick<Part, "id">, act: (work: Work) => Done, how = {}): Promise<Part> {
    const { revision } = await this.part(part.id);
    await change(this.house, { staff, part: part.id, revision }, act, how);
    return await this.part(part.id);
  }

  /** As somebody whose page is older. */
  async doesFrom(staff: StaffMember, part: Pick<Part, "id" | "revision">, act: (work: Work) => Done): Promise<void> {
    await change(this.house, { staff, part: part.id, revision: part.revision }, act);
  }

  page(staff: StaffMember, part: Pick<Part, "id">): Promise<PartPage> {
    return openPart(this.house, staff, part.id);
  }

  async citizenReads(part: Pick<Part, "conversation">): Promise<readonly string[]> {
    return (await this.store.messages(part.conversation)).map((message) => message.text);
  }

  async mails(part: Pick<Part, "conversation">): Promise<readonly OutboxEntry[]> {
    return (await this.store.dossier(part.conversation))?.outbox ?? [];
  }

  async audit(part: Pick<Part, "id">): Promise<readonly string[]> {
    const { rows } = await this.store.audit({ about: part.id }, { limit: 50 });
    return rows.map(({ by, did }) => `${by} ${did}`).toReversed();
  }
}

export { text };
