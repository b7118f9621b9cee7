import { frontOf } from "../../src/conversation/front.ts";
import { join } from "../../src/conversation/join.ts";
import type { House } from "../../src/conversation/receive.ts";
import { claim } from "../../src/domain/claim.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Part } from "../../src/domain/part.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import { aMessage, aStaffMember, text } from "../domain/builders.ts";
import type { Client } from "./client.ts";

/** A key that does not work: asked, summed up, sent. */
export const keyTrouble = [
  "Nøglen til Nørreskov Hallen virker ikke",
  "Den kan ikke låse op",
  "Nørreskov Hallen",
  "ja",
  "ja",
] as const;

export async function handOver(client: Client): Promise<void> {
  for (const words of keyTrouble) {
    await client.say(words);
    const { activities } = await client.said();
    if (activities.some(({ channelData }) => typeof channelData?.link === "string")) return;
  }
  throw new Error("nothing was sent");
}

export async function partOf({ store }: Pick<House, "store">, conversation: string): Promise<Part> {
  const [part] = (await store.dossier(conversation))?.parts ?? [];
  if (part === undefined) throw new Error("nothing was handed over");
  return part;
}

/** Somebody of the department takes the part. */
export async function claimed(house: House, conversation: string): Promise<StaffMember> {
  const part = await partOf(house, conversation);
  const staff = aStaffMember({ departments: [part.department] });
  await house.store.commit([{ put: "staff-member", value: staff }]);
  await claim(house.store, staff, part.id, house.now());
  return staff;
}

/** … and comes into the chat. */
export async function joined(house: House, id: string): Promise<StaffMember> {
  const staff = await claimed(house, id);
  const conversation = await house.store.get("conversation", id);
  if (conversation === undefined) throw new Error("it is gone");
  const front = frontOf(house.equipment(), house.now());
  await house.store.commit(join(front, conversation, await partOf(house, id), staff));
  return staff;
}

export async function written(house: House, id: string, staff: StaffMember, words: string): Promise<Message> {
  const part = await partOf(house, id);
  const say = aMessage(id, words, { by: "staff", staff: staff.id, parts: [part.id], at: house.now() });
  const { messages } = await house.store.commit([{ say: { ...say, text: text(words) } }]);
  return messages[0] as Message;
}
