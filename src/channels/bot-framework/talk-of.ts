import { createHash } from "node:crypto";
import type { Activity } from "botbuilder";
import { wasErased } from "../../conversation/receive.ts";
import type { Store } from "../../domain/store.ts";

/**
 * A conversation of a channel under an id of ours: theirs are as long as they like, and hold signs of every kind. Theirs goes on for
 * years; ours ends when it is erased, and what is said after that is another one (`turn` 2, 3 …).
 */
export function idOf({ channelId, conversation }: Pick<Activity, "channelId" | "conversation">, turn = 1): string {
  return `bf-${shortened(`${channelId} ${conversation.id}${turn === 1 ? "" : `\n${turn}`}`)}`;
}

export const shortened = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** Our conversation for what comes in; null: it was said before its conversation was erased, and does not come back. */
export async function talkOf(
  store: Pick<Store, "get" | "isErased" | "erasures">,
  activity: Activity,
): Promise<string | null> {
  for (let turn = 1; ; turn++) {
    const id = idOf(activity, turn);
    const stored = await store.get("conversation", id);
    if (!(await wasErased(store, id, stored))) return id;
    const erased = (await store.erasures()).filter((each) => each.id === id).map(({ at }) => Date.parse(at));
    if (activity.timestamp !== undefined && new Date(activity.timestamp).getTime() <= Math.max(...erased)) return null;
  }
}
