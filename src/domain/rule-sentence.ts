import type { RuleToken } from "./admin-pages.ts";
import type { Phrase } from "./phrase.ts";
import type { Change, Condition, RuleEntry } from "./rule.ts";
import { entityWords, joints, kindWords, outcomeWords, weekdayWords } from "./rule-words.ts";

type Tongue = "da" | "en";
type Titled = ReadonlyMap<string, { readonly title: Said }>;
type Said = Pick<Phrase, Tongue>;
/** What of the content a sentence names. */
export type Names = {
  readonly topics: Titled;
  readonly groups: Titled;
  readonly articles: Titled;
  readonly departments: ReadonlyMap<string, { readonly name: Said; readonly code: string }>;
};

const joint = (text: string): RuleToken => ({ kind: "joint", text });
const plain = (text: string): RuleToken => ({ kind: "text", text });
const value = (text: string): RuleToken => ({ kind: "value", text });
const several = (items: readonly string[], between = ", "): RuleToken => ({
  ...value(items.join(between)),
  ...(items.length > 4 && { list: items }),
});

const listOf = <Item>(one: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

/** A rule as a person would say it: "Når emnet er … og …, medmindre …, så …". */
export function sentenceOf(
  rule: Pick<RuleEntry, "when" | "unless" | "then">,
  names: Names,
  tongue: Tongue,
): RuleToken[] {
  const say = joints[tongue];
  const unless = rule.unless === undefined ? [] : conditions(rule.unless, names, tongue, say.or);
  return [
    joint(say.when),
    ...conditions(rule.when, names, tongue, say.and),
    ...(unless.length > 0 ? [plain(","), joint(say.unless), ...unless] : []),
    plain(","),
    joint(say.so),
    ...changes(rule.then, names, tongue),
  ];
}

function between(groups: readonly (readonly RuleToken[])[], word: string): RuleToken[] {
  return groups.flatMap((group, at) => (at === 0 ? group : [joint(word), ...group]));
}

function conditions(condition: Condition, names: Names, tongue: Tongue, word: string): RuleToken[] {
  const say = joints[tongue];
  const { topic, group, band, entities, words, gap } = condition;
  const groups: RuleToken[][] = [];
  if (topic !== undefined)
    groups.push([plain(say.topicIs), ...alternatives(listOf(topic), (id) => topicToken(id, names, tongue), say.or)]);
  if (group !== undefined)
    groups.push([
      plain(say.groupIs),
      ...alternatives(listOf(group), (id) => value(titleIn(names.groups.get(id)?.title, id, tongue)), say.or),
    ]);
  if (band !== undefined)
    groups.push([plain(say.sureness), ...alternatives(listOf(band), (each) => value(say.bands[each]), say.or)]);
  if (gap !== undefined) groups.push([plain(gap.below === undefined ? say.far : say.near)]);
  if (words?.any !== undefined) groups.push([plain(say.mentions), several(words.any.map(bare))]);
  if (words?.all !== undefined) groups.push([plain(say.mentionsAll), several(words.all.map(bare), " + ")]);
  if (words?.none !== undefined) groups.push([plain(say.mentionsNone), several(words.none.map(bare))]);
  if (words?.only !== undefined)
    groups.push([plain(say.nothingElse), ...(words.only.length > 0 ? [several(words.only.map(bare))] : [])]);
  if (words?.near !== undefined) groups.push([plain(say.together), several(words.near.words.map(bare), " … ")]);
  if (entities?.any !== undefined) groups.push(entityTokens(entities.any, say.holds, say.or, tongue));
  if (entities?.all !== undefined) groups.push(entityTokens(entities.all, say.holds, say.and, tongue));
  if (entities?.none !== undefined) groups.push(entityTokens(entities.none, say.holdsNo, say.or, tongue));
  if (condition.role !== undefined) groups.push([plain(say.writer), several(listOf(condition.role))]);
  if (condition.language !== undefined)
    groups.push([plain(say.language), value(listOf(condition.language).join(", "))]);
  if (condition.page !== undefined) groups.push([plain(say.page), value(listOf(condition.page).join(", "))]);
  if (condition.time !== undefined) groups.push([plain(say.time), value(timeOf(condition.time, tongue))]);
  if (condition["department-open"] !== undefined)
    groups.push([plain(condition["department-open"] ? say.open : say.closed)]);
  if (condition.attempts !== undefined) groups.push([plain(say.failed(condition.attempts))]);
  if (condition["private-data"] !== undefined)
    groups.push([plain(condition["private-data"] ? say.masked : say.unmasked)]);
  return between(groups, word);
}

const bare = (word: string) => word.replace(/^=/, "");

function alternatives<Item>(items: readonly Item[], token: (item: Item) => RuleToken, or: string): RuleToken[] {
  return between(
    items.map((item) => [token(item)]),
    or,
  );
}

function entityTokens(words: readonly string[], lead: string, joining: string, tongue: Tongue): RuleToken[] {
  return [plain(lead), ...alternatives(words, (word) => value(entityName(word, tongue)), joining)];
}

function entityName(word: string, tongue: Tongue): string {
  const known = entityWords[word]?.[tongue];
  if (known !== undefined) return known;
  const [kind = "", name = ""] = word.split(":");
  return `${kindWords[kind]?.[tongue] ?? kind}${name === "" ? "" : ` »${name}«`}`;
}

function timeOf({ days, from, to }: NonNullable<Condition["time"]>, tongue: Tongue): string {
  const named = days?.map((day) => weekdayWords[day][tongue]).join(", ");
  const clock = from === undefined && to === undefined ? undefined : `${from ?? "00:00"}–${to ?? "24:00"}`;
  return [named, clock].filter((part) => part !== undefined).join(" ");
}

const titleIn = (title: Said | undefined, id: string, tongue: Tongue): string => title?.[tongue] ?? id;

function topicToken(id: string, { topics }: Names, tongue: Tongue): RuleToken {
  return { kind: "topic", text: titleIn(topics.get(id)?.title, id, tongue) };
}

function departmentToken(id: string, { departments }: Names, tongue: Tongue): RuleToken {
  const department = departments.get(id);
  return { kind: "department", text: titleIn(department?.name, id, tongue), code: department?.code ?? "?" };
}

function changes(then: Change, names: Names, tongue: Tongue): RuleToken[] {
  const say = joints[tongue];
  const groups: RuleToken[][] = [];
  if (then.topic !== undefined) groups.push([plain(say.countsAs), topicToken(then.topic, names, tongue)]);
  if (then.outcome !== undefined) groups.push([plain(outcomeWords[then.outcome][tongue])]);
  if (then.article !== undefined)
    groups.push([
      plain(say.withArticle),
      value(titleIn(names.articles.get(then.article)?.title, then.article, tongue)),
    ]);
  if (then.choices !== undefined)
    groups.push([plain(say.offer), ...alternatives(then.choices, (id) => topicToken(id, names, tongue), say.or)]);
  if (then.department !== undefined) groups.push([plain(say.sendTo), departmentToken(then.department, names, tongue)]);
  if (then.priority !== undefined) groups.push([plain(say.priority[then.priority])]);
  if (then.tag !== undefined) groups.push([plain(say.tag), value(then.tag)]);
  if (then.notice !== undefined) groups.push([plain(say.add), value(`»${then.notice[tongue]}«`)]);
  return between(groups, say.and);
}
