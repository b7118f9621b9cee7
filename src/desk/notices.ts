import { createHash } from "node:crypto";
import { mailEntry } from "../conversation/mail-entry.ts";
import type { House } from "../conversation/receive.ts";
import type { Front } from "../conversation/turn.ts";
import { made, phraseIn, sayIn, written } from "../conversation/wording.ts";
import type { Part } from "../domain/part.ts";
import { may } from "../domain/permissions.ts";
import { Problem } from "../domain/problem.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { Change } from "../domain/store.ts";

export type NoticeKind = "new" | "unclaimed" | "later";
type About = { readonly part: Part; readonly reference: string };

/** A mail to a colleague: number, department and link, no word of the citizen. The same occasion is the same mail, however often it is found. */
export function noticeMail(
  front: Front,
  to: Pick<StaffMember, "id" | "email" | "locale">,
  kind: NoticeKind,
  about: About,
): Change {
  const { part } = about;
  const say = sayIn(front.texts, to.locale);
  const reference = made({ program: about.reference });
  const name = front.content.departments.get(part.department)?.name ?? front.content.municipality.name;
  const values = { reference, department: phraseIn(name, to.locale), link: made({ program: front.deskLink(part.id) }) };
  return mail(front, to, {
    occasion: [kind, part.id, String(part.moves.length), kind === "new" ? "" : (part.wakeAt ?? "")],
    part,
    subject: say(`staff-${kind}-subject`, { reference }),
    text: say(`staff-${kind}-text`, values),
  });
}

type Words = {
  readonly occasion: readonly string[];
  readonly part: Part | null;
  readonly subject: SafeText;
  readonly text: SafeText;
};

export function mail(front: Front, to: Pick<StaffMember, "id" | "email" | "locale">, words: Words): Change {
  const id = createHash("sha256")
    .update([...words.occasion, to.id].join("\n"))
    .digest("base64url");
  const { part, subject, text } = words;
  return mailEntry(
    { id: () => id, now: front.now },
    {
      conversation: part?.conversation ?? null,
      part: part?.id ?? null,
      to: written({ content: to.email }),
      subject,
      text,
      locale: to.locale,
    },
  );
}

/** Those who answer in a department and have chosen to hear by mail at once. */
export function toldAtOnce(members: readonly StaffMember[], department: string): readonly StaffMember[] {
  return members.filter((member) => member.notices.mail === "at-once" && may(member, "part-work", department));
}

/** The mails this process has seen to: it need not ask the store for them every few seconds. */
export type Told = Set<string>;

/** Saves what has not been saved before; each mail by itself, so that one that is there does not stop the others. */
export async function sendOnce({ store }: Pick<House, "store">, mails: readonly Change[], told: Told): Promise<number> {
  let sent = 0;
  for (const change of mails) {
    if (!("put" in change) || told.has(change.value.id)) continue;
    told.add(change.value.id);
    if ((await store.get(change.put, change.value.id)) !== undefined) continue;
    try {
      await store.commit([change]);
      sent++;
    } catch (problem) {
      // Another process was first.
      if (!(problem instanceof Problem) || problem.kind !== "conflict") throw problem;
    }
  }
  return sent;
}
