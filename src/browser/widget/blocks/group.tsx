import type { ComponentChildren } from "preact";

type Props = {
  readonly class?: string;
  /** What it is, for those who do not see its frame. */
  readonly label: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
};

/** Things that belong together within the talk: a card is no landmark, it only has a name. */
export function Group({ class: name, label, onKeyDown, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings its own frame and cannot be a flex container everywhere
    <div class={name} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
