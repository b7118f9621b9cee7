import type { Content } from "../domain/content.ts";
import type { Stakes } from "../language/calibrate.ts";

/** What a wrong firm reply would be: for what is answered the wrong topic, for what is handed over the wrong department. */
export function stakesOf({ topics }: Pick<Content, "topics">): Stakes {
  return new Map(
    [...topics.values()].map(({ id, outcome, department }) => {
      const handedOver = outcome === "route" || outcome === "human";
      return [id, { wrong: handedOver ? "department" : "topic", department }] as const;
    }),
  );
}
