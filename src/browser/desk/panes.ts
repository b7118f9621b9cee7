/** Moves the focus between the panes, in the order one reads; those that are not seen are left out. */
export function toPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(".pane")].filter((pane) => pane.offsetParent !== null);
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  const place = next?.querySelector<HTMLElement>('.ticket[tabindex="0"], [data-home], h2[tabindex="-1"]');
  place?.focus();
}

/** The row after or before the one in hand, or after the open one. */
export function toRow(step: 1 | -1, open: string | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".queue .ticket")];
  const focused = rows.findIndex((row) => row.matches(":focus"));
  const here = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute("href") === `#${open}`);
  const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null
  );
}

/** Where the focus is when a letter may be a command: in the queue, on the conversation, or nowhere. */
export function takesKeys(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.closest(".pane") !== null);
}
