import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheDir } from "../../src/settings.ts";

// Microsoft's Web Chat, for one test. Installed it would bring 486 MB along; what the browser loads is one file of its dist/.
const version = "4.18.1";
const integrity = "sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==";

/** Where its dist/ lies once it was fetched. */
export const webChatFolder = (): string => join(cacheDir(), `web-chat-${version}`);

/** Fetches it once, and refuses anything but the very bytes that were published. */
function fetchWebChat(): void {
  if (existsSync(webChatFolder())) return;
  mkdirSync(cacheDir(), { recursive: true });
  const folder = mkdtempSync(join(cacheDir(), "fetching-"));
  try {
    // npm is a script on Windows, and a shell finds it.
    const npm = ["pack", `botframework-webchat@${version}`, "--silent", "--pack-destination", folder];
    execFileSync("npm", npm, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
    const name = `botframework-webchat-${version}.tgz`;
    const got = `sha512-${createHash("sha512")
      .update(readFileSync(join(folder, name)))
      .digest("base64")}`;
    if (got !== integrity) throw new Error(`${name} is not what was published: ${got}`);
    execFileSync("tar", ["-xzf", name, "package/dist/webchat.js"], { cwd: folder });
    renameSync(join(folder, "package", "dist"), webChatFolder());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) fetchWebChat();
