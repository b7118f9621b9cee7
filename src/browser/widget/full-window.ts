import { useEffect, useState } from "preact/hooks";

// The same words stand in widget.css: there the panel fills the window.
const small = "(max-width: 480px), (max-height: 480px)";

/** Whether the open panel fills the window; there it follows what a phone's keyboard leaves of it. */
export function useFull(panel: { readonly current: HTMLElement | null }, open: boolean): boolean {
  const [isSmall, setIsSmall] = useState(() => matchMedia(small).matches);
  useEffect(() => {
    const query = matchMedia(small);
    const onChange = () => setIsSmall(query.matches);
    // The window may have been turned before anybody listened.
    onChange();
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  const isFull = open && isSmall;
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!isFull || viewport === null) return;
    const follow = () => {
      const element = panel.current;
      if (element === null) return;
      // Who has zoomed in looks at a part of it and must not see it shrink.
      const isCut = viewport.scale < 1.01 && viewport.height < window.innerHeight - 1;
      element.style.blockSize = isCut ? `${viewport.height}px` : "";
      element.style.insetBlockStart = isCut ? `${viewport.offsetTop}px` : "";
    };
    follow();
    viewport.addEventListener("resize", follow);
    viewport.addEventListener("scroll", follow);
    return () => {
      viewport.removeEventListener("resize", follow);
      viewport.removeEventListener("scroll", follow);
    };
  }, [isFull, panel]);
  return isFull;
}

const focusable = "a[href], button, input, textarea, [tabindex='0']";

/** Behind a panel that fills the window stands a page that nobody sees: Tab goes round within it. */
export function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const root = panel?.getRootNode();
  if (panel === null || !(root instanceof ShadowRoot)) return;
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)].filter(
    (stop) => stop.getClientRects().length > 0 && stop.closest("[inert]") === null,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const [end, other] = event.shiftKey ? [first, last] : [last, first];
  if (root.activeElement !== end) return;
  event.preventDefault();
  other?.focus();
}
