import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly title: string;
  readonly words: Words;
  readonly onShut: () => void;
  readonly children: ComponentChildren;
};

/** Lies over the talk until it is shut; the talk waits below as it was. */
export function Sheet({ title, words, onShut, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="sheet-over"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onShut();
      }}
    >
      <div class="row spread sheet-over__head">
        <h3 class="card__title" tabIndex={-1} ref={heading}>
          {title}
        </h3>
        <button type="button" class="button button--small" onClick={onShut}>
          <Icon name="close" />
          {words.shut}
        </button>
      </div>
      {children}
    </section>
  );
}
