import type { ComponentChildren } from "preact";
import { keepInside } from "./full-window.ts";

type Props = {
  readonly label: string;
  /** Closed it is only out of sight: what was said and where one was reading stays. */
  readonly open: boolean;
  /** It fills the window: what is behind it is out of reach until it is closed. */
  readonly isFull: boolean;
  readonly canClose: boolean;
  readonly panel: { current: HTMLDivElement | null };
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** The chat's frame. Esc lets it down. */
export function Panel({ label, open, isFull, canClose, panel, onClose, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && canClose) onClose();
    if (event.key === "Tab" && isFull) keepInside(event, panel.current);
  };
  if (!canClose)
    return (
      <div class="panel" ref={panel}>
        {children}
      </div>
    );
  return (
    <div
      class={open ? "panel" : "panel panel--away"}
      role="dialog"
      aria-modal={isFull ? "true" : undefined}
      aria-label={label}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
