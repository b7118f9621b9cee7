import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { useStaffWords } from "./words.ts";

type Props = {
  readonly title: string;
  /** What follows from a yes. */
  readonly hint?: string | undefined;
  readonly onShut: () => void;
  readonly onSubmit?: () => void;
  readonly wide?: boolean;
  /** Cannot be put off: there is no cross, and Esc does nothing. */
  readonly firm?: boolean;
  readonly children: ComponentChildren;
};

/** A question over the page. The browser keeps the focus inside; Esc is the harmless answer; the focus goes back where it was. */
export function Dialog({ title, hint, onShut, onSubmit, wide, firm, children }: Props) {
  const id = useId();
  const words = useStaffWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The browser would begin with the cross.
    const first = dialog.current?.querySelector<HTMLElement>(
      "input:not([type=radio]), textarea, select, [type=submit]",
    );
    const radio = dialog.current?.querySelector<HTMLElement>("input[type=radio]:checked, input[type=radio]");
    (radio ?? first)?.focus();
    return () => {
      // What had the focus may have gone meanwhile, and so may its part.
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else document.querySelector<HTMLElement>("[data-home]")?.focus();
    };
  }, []);
  return (
    <dialog
      class={wide ? "dialog dialog--wide" : "dialog"}
      ref={dialog}
      aria-labelledby={`${id}t`}
      aria-describedby={hint === undefined ? undefined : `${id}h`}
      onCancel={(event) => {
        event.preventDefault();
        if (!firm) onShut();
      }}
    >
      <form
        class="dialog__form"
        method="dialog"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <div class="dialog__head">
          <h2 id={`${id}t`}>{title}</h2>
          {!firm && (
            <button type="button" class="button button--quiet button--icon" aria-label={words.shut} onClick={onShut}>
              <Icon name="close" />
            </button>
          )}
        </div>
        {hint !== undefined && (
          <p class="lead" id={`${id}h`}>
            {hint}
          </p>
        )}
        {children}
      </form>
    </dialog>
  );
}
