import { runsOf } from "../../shared/runs.ts";
import { Icon } from "../icon.tsx";
import { Group } from "./group.tsx";
import type { BlockProps } from "./props.ts";
import { Paragraphs, Runs } from "./runs.tsx";

/** An answer that people have written, with where it comes from and who has looked at it last. */
export function Article({ block, words }: BlockProps<"article">) {
  const text = (
    <div class="text">
      <Paragraphs blocks={block.paragraphs} words={words} />
    </div>
  );
  // A greeting or an introduction is no answer: it stands as plain text.
  if (block.title === null) return text;
  return (
    <Group class="card" label={block.title}>
      <div class="card__body">
        <h3 class="card__title">{block.title}</h3>
        {block.cautions.map((caution) => (
          <p class="callout callout--warning">
            <Icon name="warn" />
            <span>{caution}</span>
          </p>
        ))}
        {text}
      </div>
      {block.foot.length > 0 && (
        <div class="card__foot source">
          {block.foot.map((line) => (
            <p>
              <Runs runs={runsOf(line)} words={words} />
            </p>
          ))}
        </div>
      )}
    </Group>
  );
}
