import type { Entity } from "../domain/entity.ts";
import { addDays } from "../domain/holidays.ts";
import type { Condition } from "../domain/rule.ts";
import type { Circumstances } from "./conditions.ts";
import type { WordTest } from "./words.ts";

type Wanted = NonNullable<Condition["entities"]>;

/** Tests which details stand in the message. */
export function testEntities(
  { any, all, none }: Wanted,
  entities: readonly Entity[],
  about: Pick<Circumstances, "municipality">,
  today: string,
): readonly WordTest[] {
  const find = (name: string) => entities.filter((entity) => isMeant(entity, name, about, today));
  const tests: WordTest[] = [];
  const add = (key: string, holds: boolean, found: readonly Entity[]): void => {
    tests.push({ key, holds, spans: found.map(({ start, end }) => ({ start, end })) });
  };
  if (any !== undefined) {
    const found = any.flatMap(find);
    add("entities.any", found.length > 0, found);
  }
  if (all !== undefined) {
    const found = all.map(find);
    add(
      "entities.all",
      found.every((each) => each.length > 0),
      found.flat(),
    );
  }
  if (none !== undefined) {
    const found = none.flatMap(find);
    add("entities.none", found.length === 0, found);
  }
  return tests;
}

/** `date` is any date, `date:today` one of a kind. */
function isMeant(entity: Entity, name: string, about: Pick<Circumstances, "municipality">, today: string): boolean {
  const colon = name.indexOf(":");
  if (colon === -1) return entity.kind === name;
  if (entity.kind !== name.slice(0, colon)) return false;
  const value = name.slice(colon + 1).toLowerCase();
  switch (entity.kind) {
    case "municipality": {
      const own = about.municipality["own-names"].some((known) => known.toLowerCase() === entity.value.toLowerCase());
      if (value === "own" || value === "other") return own === (value === "own");
      return entity.value.toLowerCase() === value;
    }
    case "date":
      if (value === "today") return entity.value.from === today && entity.value.to === today;
      return value === "soon" && entity.value.from >= today && entity.value.to <= addDays(today, 1);
    case "age":
      return entity.value.group === value;
    case "place":
      return entity.value.as === value || entity.value.name.toLowerCase() === value;
    default:
      return typeof entity.value === "string" && entity.value.toLowerCase() === value;
  }
}
