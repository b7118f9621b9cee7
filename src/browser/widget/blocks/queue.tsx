import { shortTime } from "../when.ts";
import { Group } from "./group.tsx";
import type { BlockProps } from "./props.ts";
import { Lines } from "./runs.tsx";

/** The number as at the baker's. */
export function Queue({ block, item, words, on }: BlockProps<"queue">) {
  const { place, minutes } = block;
  // The first line says the place, which stands here in large.
  const [, ...lines] = block.lines;
  const title = minutes !== null ? words.about(minutes) : place > 1 ? words.inLine : words.youAreNext;
  return (
    <>
      <Group class="card card--slip slip--queue" label={words.queue}>
        <div class="slip__turn">
          <span>{words.youAre}</span>
          <strong>{place}</strong>
          <span>{words.inQueue}</span>
        </div>
        <div class="card__body">
          <h3 class="card__title">{title}</h3>
          <p class="meta">{words.updated(shortTime(item.at, words.language))}</p>
        </div>
      </Group>
      <div class="text">
        {lines.map((line) => (
          <Lines text={line} words={words} />
        ))}
      </div>
      {item.over === null && (
        <div class="card__actions">
          <button type="button" class="button" onClick={() => on.say(words.sayLeaveQueue)}>
            {words.leaveQueue}
          </button>
        </div>
      )}
    </>
  );
}
