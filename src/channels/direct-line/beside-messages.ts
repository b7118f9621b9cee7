import type { House } from "../../conversation/receive.ts";
import { Problem } from "../../domain/problem.ts";
import type { Store } from "../../domain/store.ts";

const mostTries = 8;

/** The citizen lets people read the questions, or no longer. Before the first message there is nothing to change: each one says it. */
export async function letLearn(store: Store, id: string, may: boolean): Promise<void> {
  for (let tries = 1; ; tries++) {
    const conversation = await store.get("conversation", id);
    if (conversation === undefined || conversation.mayLearn === may) return;
    try {
      await store.commit([{ put: "conversation", value: { ...conversation, mayLearn: may } }]);
      return;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}

/** The citizen is typing: told to the department whose person is in the chat, and to nobody else. */
export async function typing({ store, now }: Pick<House, "store" | "now">, id: string): Promise<void> {
  const conversation = await store.get("conversation", id);
  if (!conversation?.joined) return;
  const part = await store.get("part", conversation.joined.part);
  if (part === undefined) return;
  const { department } = part;
  await store.commit([
    { signal: { at: now(), kind: "typing", conversation: id, part: part.id, department, staff: null, seq: null } },
  ]);
}
