import { defineConfig } from "vitest/config";

/** Only the test of the import drawing, so that `npm run check` can run it in a second. */
export default defineConfig({ test: { include: ["test/architecture.test.ts"] } });
