import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../staff/icon.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  /** What is searched for now; empty: nothing. */
  readonly words: string;
  readonly onFind: (words: string) => void;
};

const settles = 300;

/** Searches while one writes, and at once with Enter. Esc clears it. */
export function Find({ words: sought, onFind }: Props) {
  const words = useWords();
  const [text, setText] = useState(sought);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (sought === "") setText("");
  }, [sought]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const find = (next: string, wait: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (next.trim() !== sought) onFind(next.trim());
    }, wait);
  };
  return (
    <search class="find">
      <label class="hidden" for="find">
        {words.findLabel}
      </label>
      <Icon name="search" />
      <input
        class="field__input field__input--small"
        id="find"
        ref={field}
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        placeholder={words.find}
        value={text}
        onInput={({ currentTarget }) => find(currentTarget.value, settles)}
        onKeyDown={(event) => {
          if (event.key === "Enter") find(text, 0);
          if (event.key !== "Escape" || text === "") return;
          event.stopPropagation();
          find("", 0);
        }}
      />
      {text !== "" && (
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={words.clearFind}
          onClick={() => {
            find("", 0);
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
