let last = "";

// The press on the menu takes the selection away, so what was selected in the conversation is remembered until the next press there.
document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const place = selection?.anchorNode?.parentElement?.closest(".talk");
  if (place) last = selection?.toString().trim() ?? "";
});

/** What somebody has marked in the conversation. */
export function selectedWords(): string {
  return last;
}
