import type { AuditEntry } from "../domain/audit-entry.ts";
import type { DraftItem } from "../domain/draft-item.ts";
import { Problem } from "../domain/problem.ts";
import type { Change } from "../domain/store.ts";
import { Text } from "../domain/stored.ts";
import type { Version } from "../domain/version.ts";
import { changesOf, draftId } from "./draft.ts";
import { type Files, readFiles } from "./files.ts";
import type { Finding } from "./finding.ts";
import { type ItemChange, itemsOf, withItems } from "./items.ts";
import { dropOldModels, keepModel } from "./kept-models.ts";
import { type Live, type LiveOptions, prepared } from "./live-content.ts";
import { withNewerTexts } from "./newer-texts.ts";
import { keepReady } from "./prepared-cache.ts";
import { rebased } from "./rebase.ts";
import { Refusal } from "./refusal.ts";
import { keepFiles, keptFiles, liveVersion, versionBy } from "./versions.ts";

export type PublishOptions = LiveOptions & { id(): string };

/** `override`: why it is published although examples are red. */
export type Publication = { readonly by: string; readonly note: string; readonly override?: string };

/** The ticked changes become the next version. Trains where examples have changed; the live version answers meanwhile. */
export async function publish(
  options: PublishOptions,
  live: Live,
  draft: readonly DraftItem[],
  publication: Publication,
): Promise<Version> {
  if (draft.length === 0)
    throw new Problem("nothing is ticked", { code: "nothing-ticked", next: "tick what shall be published" });
  refuseOverwriting(live.content.files, draft);
  const files = withItems(live.content.files, changesOf(draft));
  const drops = draft.map((value): Change => ({ drop: "draft-item", value }));
  return makeLive(options, live, files, publication, drops);
}

/** One small thing at once, alone, with a reason: a local fact, an opening hour, a crisis line, a pause, the switch. */
export async function publishAlone(
  options: PublishOptions,
  live: Live,
  change: ItemChange,
  publication: Publication,
): Promise<Version> {
  if (publication.note.trim() === "")
    throw new Problem("the reason is missing", {
      code: "reason-missing",
      next: "write in a few words why this cannot wait",
    });
  const draft = await options.store.get("draft-item", draftId(change.item));
  const before = itemsOf(live.content.files).get(change.item)?.text;
  const known = draft !== undefined && before !== undefined && change.after !== null;
  const onDraft = known ? [rebased(draft, before, change.after)] : [];
  return makeLive(options, live, withItems(live.content.files, [change]), publication, onDraft);
}

/** An old version becomes the next one: nothing between is lost, and everything can be taken back. */
export async function restore(
  options: PublishOptions,
  live: Live,
  number: number,
  publication: Publication,
): Promise<Version> {
  const version = await versionBy(options.store, number);
  // It may be older than texts that this program needs.
  const files = withNewerTexts(await keptFiles(options.store, version.content), await readFiles(options.root));
  return makeLive(options, live, files, publication, []);
}

async function makeLive(
  options: PublishOptions,
  live: Live,
  files: Files,
  publication: Publication,
  onDraft: readonly Change[],
): Promise<Version> {
  const today = options.now().slice(0, 10);
  const next = await prepared(options, files, { before: live.thresholds, today });
  const errors = redOf(next.findings);
  const before = errors.length === 0 ? [] : (await prepared(options, live.content.files, { today })).findings;
  const red = errors.filter(isNew(before));
  if (red.length > 0 && (publication.override ?? "").trim() === "") throw redProblem(red);
  const latest = (await liveVersion(options.store))?.number ?? 0;
  if (latest !== live.version) throw overtaken();
  const version: Version = {
    id: String(latest + 1),
    revision: 0,
    number: latest + 1,
    at: options.now(),
    by: publication.by,
    note: publication.note,
    content: await keepFiles(options.store, files),
    model: next.key,
  };
  const audit = auditOf(options, version, publication);
  // As it was read just now, so that going live need not read it again.
  await keepReady(options.cacheDir, version.content, next);
  await keepModel(options.store, options.cacheDir, next.key);
  await options.store.commit([{ put: "version", value: version }, ...onDraft, { audit }]);
  await dropOldModels(options.store);
  return { ...version, revision: 1 };
}

export const redOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ level }) => level === "error");

// What was wrong before is not this change's fault, and does not stop it.
export const isNew = (before: readonly Finding[]) => {
  const known = new Set(before.map(({ file, what }) => `${file} ${what}`));
  return ({ file, what }: Finding) => !known.has(`${file} ${what}`);
};

function redProblem(red: readonly Finding[]): Refusal {
  const lines = red.slice(0, 10).map(({ file, line, what }) => `${file}:${line}: ${what}`);
  const next = `mend these, or publish with a written reason:\n${lines.join("\n")}`;
  const what = "examples would be decided otherwise, or something is missing";
  return new Refusal(what, { kind: "refused", code: "red", next }, red);
}

/** Somebody has published the same thing since the change began: both are looked at first. */
function refuseOverwriting(live: Files, draft: readonly DraftItem[]): void {
  const items = itemsOf(live);
  const old = draft.filter(({ item, before }) => (items.get(item)?.text ?? null) !== before);
  if (old.length === 0) return;
  throw new Problem(`changed in the live content meanwhile: ${old.map(({ item }) => item).join(", ")}`, {
    kind: "conflict",
    code: "overwritten",
    next: "open each, look at both texts, and save the one that shall stand",
  });
}

function overtaken(): Problem {
  return new Problem("another version was published in the same moment", {
    kind: "conflict",
    code: "overtaken",
    next: "look at what has changed, and publish again",
  });
}

function auditOf(options: PublishOptions, version: Version, { by, note, override }: Publication): AuditEntry {
  const reason = override === undefined || override === "" ? note : `${note} – ${override}`;
  return {
    id: options.id(),
    at: version.at,
    by,
    did: override ? "published-with-red-examples" : "published",
    about: { kind: "version", id: version.id },
    conversation: null,
    reason: Text.parse(reason),
  };
}
