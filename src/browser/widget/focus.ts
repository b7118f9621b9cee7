import { useEffect, useRef } from "preact/hooks";
import type { SheetName } from "./sheets.tsx";

type Place<Kind> = { current: Kind | null };

export type Places = {
  readonly field: Place<HTMLTextAreaElement>;
  readonly log: Place<HTMLDivElement>;
  readonly launcher: Place<HTMLButtonElement>;
};

/** Where one goes on. On a phone the field brings the keyboard, which would cover what has just been said. */
export function goOn({ field, log }: Places): void {
  const place = matchMedia("(pointer: fine)").matches ? field : log;
  place.current?.focus({ preventScroll: true });
}

/** The focus goes into what opens and back to where it came from, once that can take it. */
export function useFocus(places: Places, open: boolean, sheet: SheetName | null): void {
  const before = useRef({ open, sheet });
  useEffect(() => {
    const was = before.current;
    before.current = { open, sheet };
    if (open && (!was.open || (was.sheet !== null && sheet === null))) goOn(places);
    if (!open && was.open) places.launcher.current?.focus();
  }, [open, sheet]);
}
