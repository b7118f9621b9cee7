import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { type Place, remembered } from "./place.ts";

export const aFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "nem-indgang-store-"));

const noSpace = () => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

export async function embeddedPlace(): Promise<Place> {
  const folder = await aFolder();
  const disk = { full: false };
  const before = (call: string) => {
    if (disk.full && ["open", "write", "mkdir", "fdatasync"].includes(call)) throw noSpace();
  };
  return {
    open: () => openEmbeddedStore({ folder, before }),
    child: ["embedded", folder],
    traces: async (store, words) => [...remembered(store, words), ...(await inFiles(folder, words))],
    hold: async (store, changes) => ({ release: () => store.commit(changes) }),
    loseListener: async () => {},
    refuseWrites: async () => {
      disk.full = true;
    },
    acceptWrites: async () => {
      disk.full = false;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The files of a folder in whose bytes or names the words stand, whatever the case. */
async function inFiles(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, "utf8").catch(() => "");
    if (`${path}\n${text}`.toLowerCase().includes(words.toLowerCase())) found.push(path);
  }
  return found;
}
