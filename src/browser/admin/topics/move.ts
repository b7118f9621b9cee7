import { isReadable } from "../../../domain/half-entry.ts";
import { TopicEntry } from "../../../domain/topic.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { revisionOf, shownOf } from "../edit/sides.ts";
import type { Edited } from "../edit/use-item.ts";
import { useExampleWords } from "./example-words.ts";
import { type Place, topicIn, withOrWithout, withVoice } from "./topic-value.ts";

/** Takes a sentence out of this topic and puts it into another, both in the draft: first there, then here, so that none is lost. */
export function useMove(admin: Admin, edited: Edited<TopicEntry>) {
  const words = useExampleWords();
  return async (sentence: string, place: Place, to: { readonly id: string; readonly title: string }) => {
    try {
      const page = await adminApi.topic(to.id);
      if (!isReadable(TopicEntry, shownOf(page)?.value)) return admin.toasts.say(words.moveFailed, { failed: true });
      const other = topicIn(page);
      const there = withVoice(other.examples, place, (all) => (all.includes(sentence) ? all : [...all, sentence]));
      await adminApi.save(`topic:${to.id}`, revisionOf(page), { value: withOrWithout(other, "examples", there) });
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.moveFailed, { failed: true });
      return;
    }
    const { value } = edited;
    const here = withVoice(value.examples, place, (all) => all.filter((each) => each !== sentence));
    if (await edited.save(withOrWithout(value, "examples", here))) admin.toasts.say(words.moved(to.title));
  };
}
