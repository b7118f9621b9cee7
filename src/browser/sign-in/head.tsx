import { Mark } from "../shared/mark.tsx";
import type { Words } from "./words.ts";

type Props = { readonly words: Words; readonly municipality: string; readonly onTongue: () => void };

export function Head({ words, municipality, onTongue }: Props) {
  return (
    <header class="top">
      <span class="brand">
        <Mark />
        <span>
          {words.brand}
          {municipality !== "" && <small>{municipality}</small>}
        </span>
      </span>
      <button
        type="button"
        class="button button--quiet push"
        lang={words.tongue === "da" ? "en" : "da"}
        onClick={onTongue}
      >
        {words.other}
      </button>
    </header>
  );
}
