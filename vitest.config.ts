import { resolve } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/** Long journeys and measured paces: `npm run test:all` takes them along. Everything else is `npm test`, within six minutes. */
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
  // Needs what `pretest:all` fetches.
  "test/e2e/web-chat.test.ts",
];

/** Quick ones that start no browser, process or server of their own: many files share one worker, and with it what was loaded. */
const together = ["browser", "conversation", "desk", "domain", "knowledge", "language", "triage"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

const all = {
  exclude: [...configDefaults.exclude, ...(process.env.FULL === "on" ? [] : longOnes)],
  testTimeout: 20_000,
  // The processes and threads that tests start read the same sources again and again.
  env: { NODE_COMPILE_CACHE: resolve(".cache/compiled") },
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/closing-line.ts"],
    // One a core: left to itself it keeps one core free, and half of a small machine would idle.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...all,
          name: "alone",
          include: ["test/**/*.test.ts"],
          exclude: [...all.exclude, ...together],
          // The long ones first, so that no core waits for them at the end.
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...all, name: "together", include: together, isolate: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
