import { personName } from "./head.tsx";
import { Icon } from "./icon.tsx";
import type { Item, Talk } from "./talk.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly label: string;
  readonly talk: Talk;
  readonly unread: Item | null;
  readonly button: { current: HTMLButtonElement | null };
  readonly onOpen: () => void;
};

/** The chat's door on the municipality's page. Words first; what is new is said, not counted. */
export function Launcher({ words, label, talk, unread, button, onOpen }: Props) {
  const { queue } = talk;
  const [line, small] =
    unread !== null
      ? [words.launcherNew, unread.kind === "staff" ? words.launcherFrom(personName(unread.staff)) : ""]
      : queue !== null
        ? [words.launcherQueue(queue.place), queue.minutes === null ? "" : words.about(queue.minutes)]
        : [talk.said.length > 0 ? words.launcherOn : label, ""];
  return (
    <button type="button" class="launcher launcher--fixed" aria-haspopup="dialog" ref={button} onClick={onOpen}>
      <Icon name="door" />
      <span>
        {line}
        {small !== "" && <small>{small}</small>}
      </span>
    </button>
  );
}
