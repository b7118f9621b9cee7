import { Icon } from "../staff/icon.tsx";
import type { Ready } from "./ready.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly id: string;
  readonly ready: readonly Ready[];
  readonly chosen: number;
  readonly onPick: (ready: Ready) => void;
};

/** Over the field; the focus stays in it, and the keys choose here. */
export function ReadyMenu({ id, ready, chosen, onPick }: Props) {
  const words = useWords();
  return (
    <div class="menu ready">
      {ready.length === 0 && <p class="menu__foot">{words.noneReady}</p>}
      {ready.length > 0 && (
        <div role="listbox" id={id} aria-label={words.ready} class="ready__list">
          {ready.map((each, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen one
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              class="menu__item"
              role="option"
              id={`${id}-${at}`}
              aria-selected={at === chosen}
              key={each.id}
              // The press would take the focus out of the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(each)}
              ref={(option) => {
                if (at === chosen) option?.scrollIntoView({ block: "nearest" });
              }}
            >
              {each.kind === "saved" ? (
                <>
                  <code>/{each.saved.title}</code>
                  <span class={at === chosen ? "" : "meta ready__line"}>{each.saved.text}</span>
                </>
              ) : (
                <>
                  <span>
                    <Icon name="doc" /> {words.article(each.article.title)}
                  </span>
                  <span class={at === chosen ? "" : "meta ready__line"}>
                    {each.article.overdue ? `${words.overdue}. ` : ""}
                    {each.article.short}
                  </span>
                </>
              )}
            </div>
          ))}
        </div>
      )}
      {ready.length > 0 && (
        <p class="menu__foot">
          <kbd class="kbd">Enter</kbd> {words.readyKeys.insert} · <kbd class="kbd">Esc</kbd> {words.readyKeys.shut} ·{" "}
          {words.readyFoot}
        </p>
      )}
    </div>
  );
}
