import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 20_000,
    // One a core: left to itself it keeps one core free, and half of a small machine would idle.
    maxWorkers: "100%",
  },
});
