import type { Tried } from "../../../domain/admin-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { linkTo } from "../place.ts";
import { useTryWords } from "./words.ts";

type Row = Tried["rules"][number];

// A rule of which something holds is worth a look; the rest are a number.
const isNear = (rule: Row) => rule.reached && (rule.passes || rule.why.some(({ holds }) => holds));

/** Each rule in its order with why; those that never came near are folded away. */
export function Trace({ rules }: { readonly rules: readonly Row[] }) {
  const own = useTryWords();
  const near = rules.filter(isNear);
  const far = rules.filter((rule) => !isNear(rule));
  return (
    <>
      <ol class="trace">
        {near.map((rule) => (
          <Line key={rule.id} rule={rule} />
        ))}
      </ol>
      {far.length > 0 && (
        <details class="trace__far">
          <summary>{own.rest(far.length)}</summary>
          <ol class="trace">
            {far.map((rule) => (
              <Line key={rule.id} rule={rule} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Line({ rule: { id, number, passes, decides, reached, why } }: { readonly rule: Row }) {
  const own = useTryWords();
  const tongue = useTongue();
  return (
    <li class={decides ? "trace__hit" : reached ? "" : "trace__rest"}>
      <span class="num">{number}</span>
      <span class={passes ? "yes" : "no"}>
        <Icon name={passes ? "check" : "close"} />
        <span class="hidden">{passes ? own.yes : own.no}</span>
      </span>
      <span>
        <a class="trace__name" href={linkTo("rules", id)}>
          {id}
        </a>
        <br />
        {why.map(({ holds, words }) => `${holds ? "✓" : "✗"} ${words[tongue]}`).join(" · ")}
        {passes && ` ${decides ? own.decides : own.adds}`}
      </span>
    </li>
  );
}
