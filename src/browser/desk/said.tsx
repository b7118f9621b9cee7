import type { DeskMessage } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { useWords } from "./use-words.ts";
import { said } from "./when.ts";

type Props = { readonly message: DeskMessage; readonly now: number };

/** One thing said. Only people have bubbles; all of it is text. */
export function Said({ message, now }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const when = <span class="num">{said(message.at, now, words, tongue)}</span>;
  const masked = message.masked && (
    <span class="said__masked">
      <Icon name="mask" /> {words.masked}
    </span>
  );
  switch (message.by) {
    case "citizen":
      return (
        <div class="said from-citizen" data-seq={message.seq}>
          <p class="said__meta">
            <strong>{words.citizen}</strong> {when} {masked}
          </p>
          <div class="bubble">{message.text}</div>
        </div>
      );
    case "staff":
      return (
        <div class="said said--staff from-staff" data-seq={message.seq}>
          <p class="said__meta">
            <strong>
              {message.staff?.name ?? words.staffMember} {message.mine && words.youAfter}
            </strong>{" "}
            {when} {masked}
          </p>
          <div class="bubble">{message.text}</div>
        </div>
      );
    case "assistant":
      return (
        <div class="said auto" data-seq={message.seq}>
          <p class="said__meta">
            {words.automatic} {when} {masked}
          </p>
          <div class="text auto__text">{message.text}</div>
        </div>
      );
    case "notice":
      return (
        <p class="notice" data-seq={message.seq}>
          <span>
            {message.text} {when}
          </span>
        </p>
      );
    default:
      return message.by satisfies never;
  }
}
