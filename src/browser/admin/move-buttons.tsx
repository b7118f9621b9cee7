import { Icon } from "../staff/icon.tsx";

type Props = {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly up: string;
  readonly down: string;
  readonly onMove: (by: -1 | 1) => void;
};

/** A line of a list one place up or down; at the end of the list the button stays, and does nothing. */
export function MoveButtons({ isFirst, isLast, up, down, onMove }: Props) {
  const button = (by: -1 | 1, atEnd: boolean, label: string) => (
    <button
      type="button"
      class="button button--quiet button--icon button--small"
      aria-label={label}
      aria-disabled={atEnd}
      data-move={by}
      onClick={() => {
        if (!atEnd) onMove(by);
      }}
    >
      <span class={by < 0 ? "turned" : ""}>
        <Icon name="down" />
      </span>
    </button>
  );
  return (
    <>
      {button(-1, isFirst, up)}
      {button(1, isLast, down)}
    </>
  );
}
