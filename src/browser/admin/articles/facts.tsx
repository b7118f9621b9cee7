import { useTongue } from "../../staff/use-tongue.ts";
import { linkTo } from "../place.ts";
import { phraseOf, readOut } from "./fact-phrase.ts";
import type { FactUsed } from "./use-facts.ts";
import { useArticleWords } from "./words.ts";

/** Which local facts the text uses, and what each says with and without its value. */
export function Facts({ facts }: { readonly facts: readonly FactUsed[] }) {
  const own = useArticleWords();
  const tongue = useTongue();
  return (
    <section class="sheet editor__part" aria-labelledby="facts-title">
      <h2 id="facts-title">{own.facts}</h2>
      {facts.length === 0 ? (
        <p class="lead">{own.factsNone}</p>
      ) : (
        <ul class="facts-used">
          {facts.map(({ name, fact, isFilled }) => (
            <li key={name}>
              <p>
                <a href={linkTo("facts", name)}>{fact?.says ?? name}</a>{" "}
                {!isFilled && fact !== null && <span class="tag tag--warning">{own.missing}</span>}
              </p>
              {fact === null ? (
                <p class="meta">{own.factUnknown}</p>
              ) : (
                <>
                  <p>
                    <small>{own.factFilled}</small> {readOut(phraseOf(fact, "filled", tongue))}
                  </p>
                  <p>
                    <small>{own.factEmpty}</small> {readOut(phraseOf(fact, "empty", tongue))}
                  </p>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
