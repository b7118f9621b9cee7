import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { revisionOf } from "../edit/sides.ts";
import type { Edited } from "../edit/use-item.ts";
import { useExampleWords } from "./example-words.ts";
import { type Place, type TopicValue, topicIn, withOrWithout, withVoice } from "./topic-value.ts";

/** Takes a sentence out of this topic and puts it into another, both in the draft: first there, then here, so that none is lost. */
export function useMove(admin: Admin, edited: Edited<TopicValue>) {
  const words = useExampleWords();
  return async (sentence: string, place: Place, to: { readonly id: string; readonly title: string }) => {
    try {
      const page = await adminApi.topic(to.id);
      const other = topicIn(page);
      const there = withVoice(other.examples, place, (all) => (all.includes(sentence) ? all : [...all, sentence]));
      await adminApi.save(`topic:${to.id}`, revisionOf(page), {
        value: withOrWithout(other, "examples", there) as never,
      });
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.moveFailed, { failed: true });
      return;
    }
    const { value } = edited;
    const here = withVoice(value.examples, place, (all) => all.filter((each) => each !== sentence));
    if (await edited.save(withOrWithout(value, "examples", here))) admin.toasts.say(words.moved(to.title));
  };
}
