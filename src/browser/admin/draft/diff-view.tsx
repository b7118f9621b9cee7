import { useMemo } from "preact/hooks";
import { diffOf } from "./diff.ts";
import { useDraftWords } from "./words.ts";

type Props = { readonly before: string | null; readonly after: string | null };

/** Two texts line by line; + and − are said, not only shown. */
export function DiffView({ before, after }: Props) {
  const words = useDraftWords();
  const lines = useMemo(() => diffOf(before ?? "", after ?? ""), [before, after]);
  if (lines.length === 0) return <p class="lead">{words.noDifference}</p>;
  return (
    <ol class="diff-lines">
      {lines.map(({ sign, text }, at) => (
        <li class={sign === " " ? "" : sign === "+" ? "diff-lines__come" : "diff-lines__gone"} key={`${at}`}>
          <span class="diff-lines__sign" aria-hidden="true">
            {sign}
          </span>
          {sign !== " " && <span class="hidden">{sign === "+" ? words.came : words.went}</span>}
          <code>{text}</code>
        </li>
      ))}
    </ol>
  );
}
