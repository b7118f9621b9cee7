import type { AdminStart } from "../../../domain/admin-pages.ts";
import { entityWords, joints, kindWords } from "../../../domain/rule-words.ts";
import type { Tongue } from "../../staff/tongue.ts";
import type { OptionGroup } from "./picks.tsx";
import type { Place } from "./places.ts";

const plain = (options: OptionGroup["options"]): readonly OptionGroup[] => [{ name: "", options }];

export function topicsOf({ topics, groups }: AdminStart, tongue: Tongue): readonly OptionGroup[] {
  const named = groups.map(({ id, title }) => ({
    name: title[tongue],
    options: topics.filter(({ group }) => group === id).map((topic) => ({ id: topic.id, name: topic.title[tongue] })),
  }));
  const known = new Set(groups.map(({ id }) => id));
  const rest = topics.filter(({ group }) => !known.has(group)).map(({ id, title }) => ({ id, name: title[tongue] }));
  return [...named, ...(rest.length > 0 ? plain(rest) : [])];
}

/** What exists for a condition that is chosen from a list. `picks`: what is chosen already, also when no list has it. */
export function optionsFor(
  place: Place,
  start: AdminStart,
  tongue: Tongue,
  picks: readonly string[],
): readonly OptionGroup[] {
  if (place === "topic") return topicsOf(start, tongue);
  if (place === "group") return plain(start.groups.map(({ id, title }) => ({ id, name: title[tongue] })));
  if (place === "band")
    return plain((["firm", "close", "outside"] as const).map((id) => ({ id, name: joints[tongue].bands[id] })));
  if (place === "role") return plain(start.roles.map((id) => ({ id, name: id })));
  const known = [...Object.entries(kindWords), ...Object.entries(entityWords)].map(([id, words]) => ({
    id,
    name: words[tongue],
  }));
  const others = picks
    .filter((pick) => !known.some(({ id }) => id === pick))
    .map((id) => ({
      id,
      name: `${kindWords[id.split(":")[0] ?? ""]?.[tongue] ?? ""} »${id.split(":")[1] ?? id}«`.trim(),
    }));
  return plain([...known, ...others].toSorted((one, other) => one.name.localeCompare(other.name, tongue)));
}
