import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A model is fifty megabytes, and every draft that is tried has one: so many of a kind are kept, the ones used last. */
const mostOfAKind = 8;

/** A file of the cache, made when it is missing. Several processes may race: each writes its own and renames it. */
export async function cached(cacheDir: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = await fromCache(cacheDir, name);
  if (found !== null) return found;
  const bytes = await make();
  await intoCache(cacheDir, name, bytes);
  return bytes;
}

/** Null: it is not there. Whatever is read has been used just now, and stays. */
export async function fromCache(cacheDir: string, name: string): Promise<Uint8Array | null> {
  const path = join(cacheDir, name);
  const bytes = await readFile(path).catch(nullWhereMissing);
  const now = new Date();
  if (bytes !== null) await utimes(path, now, now).catch(nullWhereMissing);
  return bytes;
}

/** `kind-hash.ending`: of each kind the ones used longest ago make room. */
export async function intoCache(cacheDir: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(cacheDir, name);
  await mkdir(cacheDir, { recursive: true });
  const temporary = `${path}.${process.pid}.${Date.now()}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path).catch(async (error) => {
    await rm(temporary, { force: true });
    throw error;
  });
  await makeRoom(cacheDir, name.slice(0, name.indexOf("-") + 1));
}

async function makeRoom(cacheDir: string, kind: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => name.startsWith(kind) && /\.(?:bin|json)$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cacheDir, name)).catch(nullWhereMissing))?.mtimeMs ?? 0 })),
  );
  const old = dated.sort((one, other) => other.at - one.at).slice(mostOfAKind);
  await Promise.all(old.map(({ name }) => rm(join(cacheDir, name), { force: true })));
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
