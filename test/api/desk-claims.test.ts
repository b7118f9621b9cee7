import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { Desk } from "../desk/builders.ts";
import { aStaffMember } from "../domain/builders.ts";
import { aFolder } from "../storage/embedded-place.ts";
import { DeskServer } from "./desk-server.ts";

const rounds = process.env.FULL === "on" ? 200 : 4;
const people = Array.from({ length: 50 }, (_, at) =>
  aStaffMember({ id: `staff-${at}`, name: `Medarbejder ${at}`, email: `m${at}@example.org`, departments: ["kultur"] }),
);

test.each([
  ["in memory", async () => openMemoryStore()],
  ["embedded", async () => openEmbeddedStore({ folder: await aFolder() })],
] as const)(
  "fifty people take the same part at once: exactly one has it, each of %s",
  { timeout: 600_000 },
  async (_, open) => {
    const desk = await Desk.open(await open());
    await desk.store.commit(people.map((value) => ({ put: "staff-member", value }) as const));
    const server = await DeskServer.open(desk);
    for (let round = 0; round < rounds; round++) {
      const part = await desk.one();
      const said = await Promise.all(people.map(({ id }) => server.change(id, `${part.id}/claim`, part.revision)));
      const won = people.filter((_, at) => said[at]?.status === 200);
      expect(won).toHaveLength(1);
      expect((await desk.part(part.id)).claimant).toBe(won[0]?.id);
      // Everybody else is told who.
      const told = said
        .filter(({ status }) => status !== 200)
        .map(({ status, json }) => [status, (json as { title: string }).title]);
      const [titles, statuses] = [new Set(told.map(([, title]) => title)), new Set(told.map(([status]) => status))];
      expect([...titles]).toEqual([`${won[0]?.name} har den`]);
      expect([...statuses]).toEqual([412]);
      expect(await desk.audit(part)).toEqual([`${won[0]?.id} part-claimed`]);
    }
    await server.close();
  },
);
