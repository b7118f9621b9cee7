import { describe } from "vitest";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { storeContract } from "./contract.ts";
import { remembered } from "./place.ts";

describe("the store in memory", () => {
  storeContract(async () => ({
    open: async () => openMemoryStore(),
    child: [],
    traces: async (store, words) => remembered(store, words),
    hold: async (store, changes) => ({ release: () => store.commit(changes) }),
    loseListener: async () => {},
    refuseWrites: async () => {},
    acceptWrites: async () => {},
    remove: async () => {},
  }));
});
