import type { Start } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import type { Happened } from "./happened.ts";
import { Said } from "./said.tsx";
import { useWords } from "./use-words.ts";
import { said } from "./when.ts";

type Props = { readonly happened: Happened; readonly now: number; readonly start: Start };

export function HappenedRow({ happened, now, start }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const when = said(happened.at, now, words, tongue);
  const nameOf = (id: string) => start.departments.find((each) => each.id === id)?.name ?? id;
  switch (happened.kind) {
    case "message":
      return <Said message={happened.message} now={now} />;
    case "remark":
      return (
        <div class="internal">
          <p class="internal__label">
            <Icon name="lock" />
            <span>
              {words.internal}{" "}
              <span class="meta num">
                {happened.remark.by.name} {when}
              </span>
            </span>
          </p>
          <p class="lines-kept">{happened.remark.text}</p>
        </div>
      );
    case "move": {
      const { from, to, by, reason } = happened.move;
      return (
        <p class="notice">
          <span>
            {words.movedNotice(nameOf(from), nameOf(to), by, when)}
            {reason !== null && words.reasonQuoted(reason)}
          </span>
        </p>
      );
    }
    case "closed":
      return (
        <p class="notice">
          <span>{words.closedNotice(happened.result.by, happened.result.title, when)}</span>
        </p>
      );
    default:
      return happened satisfies never;
  }
}
