import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

const src = resolve(import.meta.dirname, "..");
const browser = join(src, "browser");

/** Phones of seven years ago read this; what their style sheets lack stands beside what they need. */
const target = ["es2022", "safari16", "chrome100", "firefox100"];

type Options = { readonly cacheDir: string; readonly report?: (what: string) => void };

/**
 * The pages as a browser takes them: `chat.js`, `index.html`, `c.html` and `assets/`. Answers with their folder, which is named by
 * what they were made from; when it is there already, nothing is built and vite is not even loaded.
 */
export async function buildPages({ cacheDir, report }: Options): Promise<string> {
  const folder = join(cacheDir, `pages-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  report?.("Building the pages (a few seconds, once) …");
  // Several processes may build at once: each in a folder of its own, and whoever is ready first gives it its name.
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await buildChat(unfinished);
    await buildOwnPages(unfinished);
    await rename(unfinished, folder).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const common = {
  configFile: false,
  mode: "production",
  // Said outright: under a test runner vite would take the development form, with every file's path in it.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  logLevel: "warn",
  publicDir: false,
  envDir: false,
} as const;

/** One file that loads nothing else. */
async function buildChat(outDir: string): Promise<void> {
  const { build } = await import("vite");
  await build({
    ...common,
    root: browser,
    build: {
      outDir,
      emptyOutDir: false,
      target,
      lib: { entry: join(browser, "widget/main.ts"), formats: ["iife"], name: "nemIndgang", fileName: () => "chat.js" },
    },
  });
}

/** Pages with scripts, styles and fonts beside them. */
async function buildOwnPages(outDir: string): Promise<void> {
  const { build } = await import("vite");
  const pages = join(browser, "pages");
  await build({
    ...common,
    root: pages,
    base: "/",
    build: {
      outDir,
      emptyOutDir: false,
      target,
      // Inlined files would need `data:` in the policy of our own pages.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          ["index", "c", "desk", "admin", "sign-in", "missing"].map((page) => [page, join(pages, `${page}.html`)]),
        ),
      },
    },
  });
}

/** What the pages are made from: their source, the files they borrow, and the tools. */
function fingerprint(): string {
  const names = readdirSync(browser, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [
    ...names.sort(),
    join(src, "language/private-data.ts"),
    join(src, "domain/local-time.ts"),
    import.meta.filename,
    ...["vite", "preact"].map((tool) => resolve(src, "../node_modules", tool, "package.json")),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(src, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}
