import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

type Props = {
  /** What stands on the button. */
  readonly label: ComponentChildren;
  /** Its name, where the label is an icon. */
  readonly name?: string | undefined;
  readonly class: string;
  readonly panelClass?: string;
  /** Given `shut`: what is chosen closes it. */
  readonly children: (shut: () => void) => ComponentChildren;
};

/** A button with a panel below it. Closed by Esc, by a press elsewhere, and when the focus leaves it. */
export function MenuButton({ label, name, class: look, panelClass = "", children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>(".pop__panel button, .pop__panel input, .pop__panel select")?.focus();
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its button and its panel do
    <div
      class="pop"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        shut();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        class={look}
        ref={button}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div class={`pop__panel menu ${panelClass}`} id={id}>
          {children(shut)}
        </div>
      )}
    </div>
  );
}
