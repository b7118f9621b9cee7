import type { EntityKind, EntityOf } from "../../src/domain/entity.ts";
import { findEntities } from "../../src/language/entities/find.ts";
import { gazetteerOf } from "../../src/language/entities/gazetteer.ts";
import { tokenise } from "../../src/language/tokens.ts";

/** A Tuesday. */
export const now = new Date("2026-11-24T09:30:00Z");
const places = gazetteerOf(["Vestervang", "Aktivitetshuset Møllen", "Lindeby Skole"]);

export const entitiesIn = (text: string, at = now) => findEntities(text, tokenise(text), { now: at, places });

type Found<Kind extends EntityKind> = { readonly words: string; readonly value: EntityOf<Kind>["value"] };

/** What is found of one kind: the words, and what they mean. */
export function found<Kind extends EntityKind>(kind: Kind, text: string, at = now): Found<Kind>[] {
  return entitiesIn(text, at)
    .filter((entity): entity is EntityOf<Kind> => entity.kind === kind)
    .map(({ start, end, value }) => ({ words: text.slice(start, end), value }));
}
