import { randomUUID } from "node:crypto";
import { loadEngine } from "../src/content/engine.ts";
import { load } from "../src/content/load.ts";
import { textsOf } from "../src/content/texts.ts";
import { DeskNow } from "../src/conversation/desk-now.ts";
import type { Equipment } from "../src/conversation/front.ts";
import { type House, receive } from "../src/conversation/receive.ts";
import type { Store } from "../src/domain/store.ts";
import { cacheDir, contentDir } from "../src/settings.ts";
import type { Found } from "./part.ts";
import {
  embeddedGround,
  type Ground,
  type Latency,
  type NewCitizen,
  openLoop,
  postgresGround,
  saturation,
  startAndMemory,
} from "./store.ts";
import { table } from "./table.ts";

/** A question that is answered, a booking with its details, a yes, and a follow-up: every turn is one durable commit. */
export const talk = [
  "Hvem skal have børneattest i vores klub?",
  "og hvad koster det?",
  "Kan vi låne hallen onsdag den 13. januar kl. 19-21?",
  "vi kommer 25",
  "det er til træning",
  "vi er fra Lindeby IF",
  "ja",
  "tak for hjælpen",
] as const;

const rounds = 3;
const conversations = 20_000;

export async function equipmentOf(): Promise<Equipment> {
  const content = await load(contentDir());
  const { engine } = await loadEngine(content, { root: contentDir(), cacheDir: cacheDir() });
  const texts = textsOf(content.files);
  return { content, texts, engine, version: 1, key: randomUUID(), publicUrl: "http://localhost:3978" };
}

function citizens(store: Store, equipment: Equipment): NewCitizen {
  const house: House = {
    store,
    desk: new DeskNow(store),
    equipment: () => equipment,
    now: () => new Date().toISOString(),
  };
  return () => {
    let turn = 0;
    let conversation: string = randomUUID();
    return async () => {
      const text = talk[turn % talk.length] ?? "";
      if (turn % talk.length === 0) conversation = randomUUID();
      turn += 1;
      const own = { conversation, channel: "chat", channelReference: null, page: null } as const;
      await receive(house, { ...own, text, clientId: randomUUID() });
    };
  };
}

export type Measured = { readonly offered: Latency; readonly saturated: Latency };

async function measure(ground: Ground, equipment: Equipment): Promise<Measured[]> {
  const store = await ground.open();
  const citizen = citizens(store, equipment);
  await saturation(citizen, { clients: 8, seconds: 2 });
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++)
    measured.push({
      offered: await openLoop(citizen, { citizens: 20, perSecond: 40, seconds: 8 }),
      saturated: await saturation(citizen, { clients: 64, seconds: 5 }),
    });
  await store.close();
  return measured;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export function summary(measured: readonly Measured[]) {
  return {
    p50: median(measured.map(({ offered }) => offered.p50)),
    p99: median(measured.map(({ offered }) => offered.p99)),
    perSecond: median(measured.map(({ saturated }) => saturated.perSecond)),
  };
}

/** Durable turns of the conversation on both stores, without HTTP: medians of three. */
export async function benchTurns(note: (line: string) => void): Promise<Found> {
  const equipment = await equipmentOf();
  const json: Record<string, object> = {};
  const grounds = { embedded: embeddedGround, postgres: postgresGround };
  for (const [name, open] of Object.entries(grounds)) {
    note(`${name}: ${rounds} rounds of 8 seconds at 40 turns a second and 5 seconds with 64 clients …`);
    const ground = await open();
    try {
      json[name] = summary(await measure(ground, equipment));
    } finally {
      await ground.remove();
    }
  }
  note(`embedded: ${conversations} stored conversations …`);
  json["stored conversations"] = await startAndMemory(conversations);
  const rows = Object.entries(json).map(([name, values]) => [
    name,
    ...Object.entries(values).map(([key, value]) => `${key} ${(value as number).toFixed(1)}`),
  ]);
  return { json, text: table(["store", "", "", ""], rows) };
}
