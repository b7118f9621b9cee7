import { useEffect, useState } from "preact/hooks";
import type { Suggested } from "../../domain/desk-pages.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly suggested: readonly Suggested[];
  readonly canInsert: boolean;
  readonly onSeek: (words: string) => Promise<readonly Suggested[]>;
  readonly onInsert: (article: string) => void;
};

const settles = 300;

/** What people have written about it before. */
export function Articles({ suggested, canInsert, onSeek, onInsert }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Suggested[] | null>(null);
  useEffect(() => {
    if (text.trim() === "") {
      setFound(null);
      return;
    }
    const timer = setTimeout(() => void onSeek(text.trim()).then(setFound), settles);
    return () => clearTimeout(timer);
  }, [text]);
  const shown = found ?? suggested;
  return (
    <section class="ctx" aria-labelledby="articles">
      <h2 id="articles">{words.fitting}</h2>
      <ul class="fit" aria-live="polite">
        {shown.map(({ article, title, short, overdue }) => (
          <li key={article}>
            <details>
              <summary>{title}</summary>
              {overdue && <p class="meta">{words.overdue}</p>}
              <p class="lines-kept">{short}</p>
            </details>
            {canInsert && (
              <button
                type="button"
                class="link-button"
                aria-label={words.insertNamed(title)}
                onClick={() => onInsert(article)}
              >
                {words.insert}
              </button>
            )}
          </li>
        ))}
        {shown.length === 0 && <li class="meta">{words.noFitting}</li>}
      </ul>
      <div class="field">
        <label class="hidden" for="find-article">
          {words.findArticle}
        </label>
        <input
          class="field__input field__input--small"
          id="find-article"
          type="text"
          autocomplete="off"
          placeholder={words.findArticle}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
    </section>
  );
}
