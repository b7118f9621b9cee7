import type { RuleToken } from "../../../domain/admin-api.ts";

// What closes up to the word before it.
const closes = /^[,.;:]/;

/** A rule as a sentence: joints grey, topics in the accent, values on grey, a department with its code. */
export function Sentence({ tokens }: { readonly tokens: readonly RuleToken[] }) {
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

function Word({ token: { kind, text, code } }: { readonly token: RuleToken }) {
  if (kind === "joint") return <i>{text}</i>;
  if (kind === "topic") return <span class="term term--topic">{text}</span>;
  if (kind === "value") return <span class="term">{text}</span>;
  if (kind === "department")
    return (
      <span class="dept">
        <span class="dept__code" aria-hidden="true">
          {code}
        </span>
        {text}
      </span>
    );
  return <>{text}</>;
}
