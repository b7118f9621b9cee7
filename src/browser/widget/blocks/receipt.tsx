import { useRef, useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { longTime } from "../when.ts";
import type { Words } from "../words.ts";
import { Group } from "./group.tsx";
import type { BlockProps } from "./props.ts";
import { Lines } from "./runs.tsx";

const privateLink = /https?:\/\/\S+\/c#[\w-]+/;

/** A slip of paper: sent, its number, until when, and the way back. */
export function Receipt({ block, item, words, on }: BlockProps<"receipt">) {
  const link = item.link ?? privateLink.exec(block.lines.join("\n"))?.[0] ?? null;
  // The number stands in large above, and the link has a place of its own, so that it can be copied.
  const lines = block.lines.filter((line) => !line.includes(block.reference));
  return (
    <Group class="card card--slip" label={words.receipt}>
      <div class="slip__top">
        <p class="slip__state">
          <Icon name="check" />
          {words.sentAt(longTime(item.at, words.language))}
        </p>
        <p class="slip__number">
          <span class="hidden">{words.reference}: </span>
          {block.reference}
        </p>
      </div>
      <div class="card__body">
        {lines.map((line) =>
          link !== null && line.includes(link) ? (
            <PrivateLink label={line.replace(link, "").trim()} link={link} words={words} />
          ) : (
            <Lines text={line} words={words} />
          ),
        )}
        {link !== null && !lines.some((line) => line.includes(link)) && (
          <PrivateLink label={words.privateLink} link={link} words={words} />
        )}
      </div>
      <div class="card__foot row spread">
        <button type="button" class="link-button" onClick={on.download}>
          {words.download}
        </button>
        <button type="button" class="link-button" onClick={() => on.say(words.sayWithdraw)}>
          {words.withdraw}
        </button>
      </div>
    </Group>
  );
}

type LinkProps = { readonly label: string; readonly link: string; readonly words: Words };

function PrivateLink({ label, link, words }: LinkProps) {
  const [done, setDone] = useState("");
  const shown = useRef<HTMLAnchorElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setDone(words.copied);
    } catch {
      // Pages without https and frames may not write to the clipboard.
      const range = document.createRange();
      if (shown.current?.firstChild) range.selectNodeContents(shown.current.firstChild);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      setDone(words.copyFailed);
    }
  };
  return (
    <div class="private-link">
      <p>{label}</p>
      <p class="private-link__url">
        <a ref={shown} href={link} target="_blank" rel="noopener noreferrer">
          {link.replace(/^https?:\/\//, "")}
          <span class="hidden">{words.newTab}</span>
        </a>
      </p>
      <div class="card__actions">
        <button type="button" class="button button--primary" onClick={copy}>
          <Icon name="copy" />
          {words.copyLink}
        </button>
      </div>
      <p class="meta" role="status">
        {done}
      </p>
    </div>
  );
}
