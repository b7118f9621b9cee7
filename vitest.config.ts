import { resolve } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/** Long journeys and measured paces: `npm run test:all` takes them along. Everything else is `npm test`, within eight minutes. */
const longOnes = [
  "test/e2e/admin-content.test.ts",
  "test/e2e/admin-house.test.ts",
  "test/e2e/admin-newcomer.test.ts",
  "test/e2e/admin-rules.test.ts",
  "test/e2e/desk-journeys-time.test.ts",
  "test/e2e/desk-pace.test.ts",
  "test/e2e/chat-pace.test.ts",
  "test/e2e/journeys-embedded.test.ts",
  "test/e2e/journeys-line.test.ts",
  "test/e2e/sign-in.test.ts",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env.FULL === "on" ? [] : longOnes)],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 20_000,
    // One a core: left to itself it keeps one core free, and half of a small machine would idle.
    maxWorkers: "100%",
    // The processes and threads that tests start read the same sources again and again.
    env: { NODE_COMPILE_CACHE: resolve(".cache/compiled") },
  },
});
