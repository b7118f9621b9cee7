import { personName } from "./head.tsx";
import type { Talk } from "./talk.ts";
import { longTime } from "./when.ts";
import type { Words } from "./words.ts";

/** The whole talk as a file to keep: when, who, what. */
export function talkAsText({ said }: Talk, words: Words, name: string): string {
  const parts = said.map((item) => {
    const who =
      item.kind === "own" ? words.you : item.kind === "staff" ? personName(item.staff) : `${name}, ${words.assistant}`;
    return `${longTime(item.at, words.language)}\n${who}:\n${item.text}\n`;
  });
  return `${name}\n\n${parts.join("\n")}`;
}

export function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
