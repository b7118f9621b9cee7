import { HeldReplies } from "../../desk/held-replies.ts";
import type { Route } from "../../domain/route.ts";
import type { DeskSetting } from "./answers.ts";
import { changeRoutes } from "./change-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { readingRoutes } from "./reading-routes.ts";
import { repliesRoutes } from "./replies-routes.ts";

/** Everything under /api/desk. */
export function deskRoutes(setting: DeskSetting): readonly Route[] {
  const held = new HeldReplies(setting.house, setting.report);
  return [...readingRoutes(setting), ...ownRoutes(setting), ...repliesRoutes(setting), ...changeRoutes(setting, held)];
}
