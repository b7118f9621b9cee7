import type { RulesPage } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { revisionOf } from "../edit/sides.ts";

/** The order of their common group with `id` just above `other`; undefined: they share none, or it stands there already. */
export function placesOf({ groups }: RulesPage, id: string, other: string): readonly string[] | undefined {
  const order = groups.map(({ rules }) => rules.map((rule) => rule.id)).find((ids) => ids.includes(id));
  if (order === undefined || !order.includes(other) || order.indexOf(id) < order.indexOf(other)) return undefined;
  const rest = order.filter((each) => each !== id);
  return rest.toSpliced(rest.indexOf(other), 0, id);
}

/** A new order of a group, in the draft. */
export async function saveOrder(admin: Admin, file: string, order: readonly string[], note: string): Promise<void> {
  const item = `order:${file.replace(/^routing-rules\/|\.yaml$/g, "")}`;
  const known = await adminApi.item(item);
  await adminApi.save(item, revisionOf(known), { value: order }, { note });
  admin.changed();
}
