import { resolve } from "node:path";

/** The only file that reads the environment. */
const root = resolve(import.meta.dirname, "..");

/** Where the command was typed: npm changes into the project's folder, and relative files mean the other one. */
export const typedIn = (): string => process.env.INIT_CWD ?? process.cwd();

/** A file or folder as the person who typed it means it. */
export const asTyped = (path: string): string => resolve(typedIn(), path);

/** Trained models and built pages, named by the hash of what they were made from. */
export const cacheDir = (): string => process.env.CACHE_DIR ?? resolve(root, ".cache");

/** The folder that holds intents, routing-rules and knowledge. */
export const contentDir = (): string => process.env.CONTENT_DIR ?? root;
