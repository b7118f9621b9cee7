import { useId, useState } from "preact/hooks";
import type { SummaryRow } from "../../../domain/reply.ts";
import { Icon } from "../icon.tsx";
import type { Seen } from "../reply.ts";
import { together } from "../together.ts";
import { Group } from "./group.tsx";
import type { BlockEvents, BlockProps } from "./props.ts";

/** Dashed: it has not been handed in. Each line can be corrected, each matter struck out, and nothing leaves without the yes. */
export function Summary({ block, item, words, on }: BlockProps<"summary">) {
  const [share, setShare] = useState(false);
  const shareId = useId();
  const isOver = item.over !== null;
  const wasSent = item.over?.sent === true;
  const [only, ...others] = block.groups;
  let number = 0;
  return (
    <Group class={wasSent ? "card" : "card card--summary"} label={isOver ? words.summaryLabel : words.notSentYetLabel}>
      <div class="card__body">
        <div class="row spread">
          <h3 class="card__title">{isOver ? words.summaryLabel : block.title}</h3>
          {!isOver && (
            <span class="tag tag--warning">
              <Icon name="clock" />
              {words.notSent}
            </span>
          )}
          {isOver && (
            <span class={wasSent ? "tag tag--success" : "tag"}>
              {wasSent && <Icon name="check" />}
              {wasSent ? words.wasSent : words.replaced}
            </span>
          )}
        </div>
        {block.groups.map(({ to, matters }) => (
          <section class="summary__group">
            <p class="meta">{to}</p>
            {matters.map(({ title, rows }) => {
              const at = ++number;
              return (
                <>
                  <div class="row spread">
                    <h4 class="summary__matter">{title}</h4>
                    {block.strike !== null && !isOver && (
                      <button
                        type="button"
                        class="link-button"
                        aria-label={words.strikeWhat(title)}
                        onClick={() => on.say(words.sayStrike(at))}
                      >
                        {words.strike}
                      </button>
                    )}
                  </div>
                  <Rows rows={rows} isOver={isOver} word={words.change} name={words.changeWhat} say={on.say} />
                </>
              );
            })}
          </section>
        ))}
        <Rows rows={[block.reply]} isOver={isOver} word={words.change} name={words.changeWhat} say={on.say} />
        {!isOver && (
          <>
            {block.hint !== null && <p class="meta">{block.hint}</p>}
            {block.share !== null && (
              <label class="check" for={shareId}>
                <input id={shareId} type="checkbox" checked={share} onChange={() => setShare(!share)} />
                <span>{words.share}</span>
              </label>
            )}
            {block.question !== "" && <p>{block.question}</p>}
            <div class="card__actions">
              <button
                type="button"
                class="button button--primary"
                onClick={() => on.say(words.sayYes, share ? { share: true } : {})}
              >
                {only !== undefined && others.length === 0 ? words.sendTo(only.to) : words.sendAll}
              </button>
              <button type="button" class="button" onClick={() => on.say(words.sayCancel)}>
                {words.cancel}
              </button>
            </div>
          </>
        )}
      </div>
    </Group>
  );
}

type RowsProps = {
  readonly rows: readonly Seen<SummaryRow>[];
  readonly isOver: boolean;
  readonly word: string;
  readonly name: (what: string) => string;
  readonly say: BlockEvents["say"];
};

function Rows({ rows, isOver, word, name, say }: RowsProps) {
  return (
    <dl class="facts">
      {rows.map(({ label, text, change }) => (
        <div>
          <dt>{label}</dt>
          <dd>{together(text)}</dd>
          {change !== null && !isOver && (
            <dd>
              <button type="button" class="link-button" aria-label={name(label)} onClick={() => say(change)}>
                {word}
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
