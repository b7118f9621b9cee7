import type { BlockProps } from "./props.ts";
import { Lines } from "./runs.tsx";

/** Several things in one message: what each is, who owns it, and the short answer where there is one. */
export function SeveralTopics({ block, words }: BlockProps<"list">) {
  return (
    <ol class="several" aria-label={words.listLabel}>
      {block.items.map(({ title, owner, text }) => (
        <li>
          <p>
            <strong>{title}</strong>
          </p>
          {owner !== null && <p class="meta">{owner}</p>}
          {text !== null && (
            <div class="text">
              <Lines text={text} words={words} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
