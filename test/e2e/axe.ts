import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds, by all of its rules, the best practices too; it looks into open shadow roots. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // There are no frames, and without them it needs no page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const found = await (within === undefined ? builder : builder.include(within)).analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any, all, none }) => `${target.join(" ")} ${[...any, ...all, ...none][0]?.message ?? ""}`).join(" | ")}`,
  );
}
