import { type Row, wordsIn } from "./condition-rows.ts";
import { fillings } from "./places.ts";
import { changeOf, type RuleForm } from "./rule-form.ts";

export type DoubtKind =
  | "empty"
  | "always"
  | "never"
  | "sameTime"
  | "wordBoth"
  | "outsideGroup"
  | "unlessWhen"
  | "badPage"
  | "badLanguage"
  | "fewNear"
  | "badGap";
/** Something is wrong with this row: it cannot be kept so, or says less than it seems. */
export type Doubt = { readonly kind: DoubtKind; readonly stops: boolean };

const stop = (kind: DoubtKind): Doubt => ({ kind, stops: true });

/** What is odd about each row, told at once; by the row's key. `groupOf`: of a topic. */
export function doubtsOf(form: RuleForm, groupOf: (topic: string) => string | undefined): ReadonlyMap<number, Doubt> {
  const found = new Map<number, Doubt>();
  for (const rows of [form.when, form.unless])
    for (const row of rows) {
      const doubt = ownDoubt(row) ?? doubtAmong(row, rows, groupOf);
      if (doubt !== undefined) found.set(row.key, doubt);
    }
  // In `unless` one is enough: the same as in `when` switches the whole rule off.
  for (const row of form.unless)
    if (!found.has(row.key) && form.when.some((other) => isSame(row, other))) found.set(row.key, stop("unlessWhen"));
  return found;
}

function ownDoubt(row: Row): Doubt | undefined {
  const { place, picks, text, from, to } = row;
  const words = wordsIn(text);
  const filling = fillings[place];
  if (place === "words.near" && words.length < 2) return stop("fewNear");
  // `only` with no words says: nothing else than those of the others.
  if (filling === "words" && words.length === 0 && place !== "words.only") return stop("empty");
  if (place === "page" && words.some((page) => !page.startsWith("/"))) return stop("badPage");
  if (place === "language" && words.some((language) => !/^[a-z]{2,5}$/.test(language))) return stop("badLanguage");
  if (filling === "picks" && picks.length === 0) return stop("empty");
  if (place === "band" && picks.length === 3) return stop("always");
  if (place === "gap") return gapDoubt(from, to);
  if (place !== "time") return undefined;
  if (picks.length === 0 && from === "" && to === "") return stop("empty");
  if (from !== "" && from === to) return stop("sameTime");
  return picks.length === 7 && from === "" && to === "" ? stop("always") : undefined;
}

function gapDoubt(above: string, below: string): Doubt | undefined {
  const isShare = (value: string) => value === "" || (Number(value) >= 0 && Number(value) <= 100);
  if (above === "" && below === "") return stop("empty");
  if (!isShare(above) || !isShare(below)) return stop("badGap");
  if (above !== "" && below !== "" && Number(above) >= Number(below)) return stop("never");
  return below === "" && Number(above) === 0 ? stop("always") : undefined;
}

function doubtAmong(row: Row, rows: readonly Row[], groupOf: (topic: string) => string | undefined): Doubt | undefined {
  const at = (place: Row["place"]) => rows.find((other) => other.place === place);
  const low = (other: Row | undefined) => wordsIn(other?.text ?? "").map((word) => word.toLocaleLowerCase("da"));
  if (row.place === "words.none") {
    const wanted = [...low(at("words.any")), ...low(at("words.all"))];
    return low(row).some((word) => wanted.includes(word)) ? stop("wordBoth") : undefined;
  }
  if (row.place === "entities.none") {
    const wanted = [...(at("entities.any")?.picks ?? []), ...(at("entities.all")?.picks ?? [])];
    return row.picks.some((pick) => wanted.includes(pick)) ? stop("wordBoth") : undefined;
  }
  const groups = at("group")?.picks ?? [];
  if (row.place === "topic" && groups.length > 0)
    return row.picks.every((topic) => !groups.includes(groupOf(topic) ?? "")) ? stop("outsideGroup") : undefined;
  return undefined;
}

function isSame(one: Row, other: Row): boolean {
  const said = ({ place, picks, text, from, to, yes, count }: Row) =>
    JSON.stringify([place, picks.toSorted(), wordsIn(text).toSorted(), from, to, yes, count]);
  return said(one) === said(other);
}

/** What is missing in the rest of the rule. */
export type Lack =
  | "id"
  | "idTaken"
  | "group"
  | "when"
  | "nothing"
  | "choices"
  | "notice"
  | "tag"
  | "valid"
  | "examples";

export function lacksOf(form: RuleForm, takenIds: ReadonlySet<string>): readonly Lack[] {
  const { id, file, when, choices, notice, tag, from, until, examples } = form;
  const lacks: Lack[] = [];
  if (id === "") lacks.push("id");
  if (takenIds.has(id)) lacks.push("idTaken");
  if (file === "") lacks.push("group");
  if (when.length === 0) lacks.push("when");
  if (Object.keys(changeOf(form)).length === 0) lacks.push("nothing");
  if (choices.length === 1) lacks.push("choices");
  if ((notice.da.trim() === "") !== (notice.en.trim() === "") || (notice.de.trim() && !notice.da.trim()))
    lacks.push("notice");
  if (tag !== "" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(tag.trim())) lacks.push("tag");
  if (from !== "" && until !== "" && until < from) lacks.push("valid");
  if (examples.every(({ text }) => text.trim() === "")) lacks.push("examples");
  return lacks;
}
