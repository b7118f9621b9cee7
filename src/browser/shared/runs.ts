import type { Run } from "../../domain/rendered.ts";

const address = /https:\/\/[^\s<>"»«]+/g;
// A full stop or bracket after an address belongs to the sentence.
const trailing = /[.,;:!?)\]]+$/;

/** A line of plain text as what is written and what can be followed. Nothing but https becomes a link. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const found of text.matchAll(address)) {
    const href = found[0].replace(trailing, "");
    if (found.index > done) runs.push({ text: text.slice(done, found.index) });
    runs.push({ text: shownAs(href), href });
    done = found.index + href.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done) });
  return runs;
}

/** Only what one can say aloud: no scheme, and no last stroke. */
function shownAs(href: string): string {
  return href.replace("https://", "").replace(/\/$/, "");
}

/** An address that may be followed: https, or a call or a mail that the citizen starts. */
export function mayFollow(href: string): boolean {
  return /^(https:\/\/|tel:|mailto:)/i.test(href);
}
