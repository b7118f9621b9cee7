import { useState } from "preact/hooks";
import type { RuleToken } from "../../../domain/admin-pages.ts";
import { DepartmentTag } from "../department-tag.tsx";
import { useRuleWords } from "./words.ts";

// What closes up to the word before it.
const closes = /^[,.;:]/;

/** A rule as a sentence: joints grey, topics in the accent, values on grey, a department with its code. */
export function Sentence({ tokens }: { readonly tokens: readonly RuleToken[] }) {
  // Half a rule cannot be said yet.
  if (tokens.length === 0) return null;
  return (
    <p class="sentence">
      {tokens.map((token, at) => (
        <>
          {at > 0 && !closes.test(token.text) && " "}
          <Word token={token} />
        </>
      ))}
      .
    </p>
  );
}

function Word({ token }: { readonly token: RuleToken }) {
  const { kind, text, code, list } = token;
  if (kind === "joint") return <i>{text}</i>;
  if (kind === "topic") return <span class="term term--topic">{text}</span>;
  if (kind === "value") return list === undefined ? <span class="term">{text}</span> : <LongList list={list} />;
  if (kind === "department") return <DepartmentTag code={code}>{text}</DepartmentTag>;
  return <>{text}</>;
}

/** The first four of many words; the rest when somebody asks for them. */
function LongList({ list }: { readonly list: readonly string[] }) {
  const words = useRuleWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span class="term">{(open ? list : list.slice(0, 4)).join(", ")}</span>{" "}
      <button type="button" class="link-button sentence__more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.fewerWords : words.moreWords(list.length - 4)}
      </button>
    </>
  );
}
