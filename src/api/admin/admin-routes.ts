import type { Route } from "../../domain/route.ts";
import { careRoutes } from "./care-routes.ts";
import { draftRoutes } from "./draft-routes.ts";
import { itemRoutes } from "./item-routes.ts";
import { listRoutes } from "./list-routes.ts";
import type { AdminSetting } from "./setting.ts";
import { tryRoutes } from "./try-routes.ts";

/** Everything under /api/admin but people, who stand in src/api/people. */
export function adminRoutes(setting: AdminSetting): readonly Route[] {
  return [
    ...listRoutes(setting),
    ...itemRoutes(setting),
    ...draftRoutes(setting),
    ...tryRoutes(setting),
    ...careRoutes(setting),
  ];
}
