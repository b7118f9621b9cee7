import { useEffect, useState } from "preact/hooks";
import { Icon } from "../staff/icon.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  /** When it goes out, by the server's clock. */
  readonly until: string;
  readonly now: () => number;
  readonly busy: boolean;
  readonly onUndo: () => void;
};

/** Five seconds in which a reply can be taken back. The seconds are seen; that it can be taken back is said once. */
export function Held({ until, now, busy, onUndo }: Props) {
  const words = useWords();
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <div class="toast held">
      <span class="num" aria-hidden="true">
        {words.sendsIn(Math.min(5, seconds))}
      </span>
      <span class="hidden" role="status">
        {words.sendsSoon}
      </span>
      <button type="button" class="button button--small" aria-busy={busy} onClick={onUndo}>
        <Icon name="undo" />
        {words.undo}
      </button>
    </div>
  );
}
