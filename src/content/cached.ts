import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file of the cache, made when it is missing. Several processes may race: each writes its own and renames it. */
export async function cached(cacheDir: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(cacheDir, name);
  const found = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found !== null) return found;
  const bytes = await make();
  await mkdir(cacheDir, { recursive: true });
  const temporary = `${path}.${process.pid}.${Date.now()}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path).catch(async (error) => {
    await rm(temporary, { force: true });
    throw error;
  });
  return bytes;
}
