import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { SeenPerson } from "./activity.ts";
import { Icon } from "./icon.tsx";
import type { Words } from "./words.ts";

export type Choice = { readonly label: string; readonly lang?: string; readonly onChoose: () => void };

type Props = {
  readonly words: Words;
  readonly name: string;
  readonly person: SeenPerson | null;
  readonly choices: readonly Choice[];
  /** On a phone the chat fills the window, and closing it lets it down. */
  readonly isFull: boolean;
  /** On a page of its own it cannot be closed. */
  readonly canClose: boolean;
  readonly onContact: () => void;
  readonly onClose: () => void;
};

/** Who one talks to, and what is always one press away. */
export function Head({ words, name, person, choices, isFull, canClose, onContact, onClose }: Props) {
  return (
    <div class="head">
      <div class="head__who">
        <h2 class="head__title">{person === null ? name : personName(person)}</h2>
        <p class="head__mark">{person === null ? words.assistant : words.staff}</p>
      </div>
      <button type="button" class="head__button" onClick={onContact}>
        <Icon name="phone" />
        {words.contact}
      </button>
      <Menu words={words} choices={choices} />
      {canClose && (
        <button type="button" class="head__button" aria-label={words.minimise} onClick={onClose}>
          <Icon name={isFull ? "down" : "close"} />
        </button>
      )}
    </div>
  );
}

function Menu({ words, choices }: Pick<Props, "words" | "choices">) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // Inside a shadow root the page sees only the chat as a whole; the way of the press tells where it was.
    const onPress = (event: Event) => {
      if (place.current !== null && !event.composedPath().includes(place.current)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its button and its list do
    <div
      class="menu-place"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="head__button"
        aria-label={words.more}
        aria-expanded={open}
        aria-controls={id}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul class="menu" id={id} hidden={!open}>
        {choices.map(({ label, lang, onChoose }) => (
          <li>
            <button
              type="button"
              class="menu__item"
              lang={lang}
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                onChoose();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function personName({ name, department }: SeenPerson): string {
  return department === "" ? name : `${name}, ${department}`;
}
