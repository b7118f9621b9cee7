import type { AdminStart, ItemPage } from "../../../domain/admin-pages.ts";
import { halfRuleIn } from "../../../domain/half-entry.ts";
import type { RuleEntry } from "../../../domain/rule.ts";
import { sentenceOf } from "../../../domain/rule-sentence.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { namesIn } from "./rule-form.ts";
import { Sentence } from "./sentence.tsx";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly mine: RuleEntry;
  readonly page: ItemPage;
  readonly start: AdminStart;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** Somebody was faster: both rules, and the choice. */
export function Conflict({ mine, page, start, onMine, onTheirs }: Props) {
  const words = useRuleWords();
  const { draft, live } = page;
  const theirs = draft === null ? live : draft.after;
  return (
    <section class="sheet conflict" role="alert">
      <div class="callout callout--warning">
        <Icon name="warn" />
        <div>
          <h2 class="conflict__title">{words.conflictTitle}</h2>
          <p>{words.conflictHint}</p>
        </div>
      </div>
      <div class="conflict__both">
        <div>
          <h3>{words.yours}</h3>
          <Shown rule={mine} start={start} />
          <button type="button" class="button button--primary" onClick={onMine}>
            {words.takeYours}
          </button>
        </div>
        <div>
          <h3>{draft === null ? words.theirsNow : words.theirs(draft.by)}</h3>
          {theirs === null ? <p>{words.theyRemoved}</p> : <Shown rule={halfRuleIn(theirs.value)} start={start} />}
          <button type="button" class="button" onClick={onTheirs}>
            {words.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  );
}

function Shown({ rule, start }: { readonly rule: Partial<RuleEntry>; readonly start: AdminStart }) {
  const tongue = useTongue();
  const { when = {}, unless, then = {}, examples = [], note } = rule;
  return (
    <>
      <Sentence tokens={sentenceOf({ when, then, ...(unless !== undefined && { unless }) }, namesIn(start), tongue)} />
      <ul class="conflict__examples">
        {examples.map((example, at) => (
          <li key={`${at}`}>»{typeof example === "string" ? example : example.text}«</li>
        ))}
      </ul>
      {note !== undefined && <p class="meta">{note}</p>}
    </>
  );
}
