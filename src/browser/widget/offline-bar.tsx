import { useEffect, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { LineState } from "./line.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly line: LineState;
  readonly troubled: boolean;
  readonly onRetry: () => void;
};

const backFor = 4_000;

/** That the line is lost, when it is tried again, and that it is back. */
export function OfflineBar({ words, line, troubled, onRetry }: Props) {
  const seconds = useSecondsUntil(line.kind === "offline" ? line.retryAt : 0);
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    if (!troubled) return;
    // Leaving the trouble is the news.
    return () => setIsBack(true);
  }, [troubled]);
  useEffect(() => {
    if (!isBack) return;
    const timer = setTimeout(() => setIsBack(false), backFor);
    return () => clearTimeout(timer);
  }, [isBack]);
  return (
    <div role="status">
      {troubled && (
        <p class="bar-offline">
          <Icon name="wifi" />
          <span>
            {words.offline} {/* The seconds are not read out one by one. */}
            <span aria-hidden="true">{seconds > 0 ? words.offlineIn(seconds) : words.offlineSoon}</span>
          </span>
          <button type="button" class="link-button" onClick={onRetry}>
            {words.now}
          </button>
        </p>
      )}
      {!troubled && isBack && line.kind === "online" && (
        <p class="bar-offline bar-offline--back">
          <Icon name="check" />
          {words.back}
        </p>
      )}
    </div>
  );
}

function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (time === 0) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [time]);
  return time === 0 ? 0 : Math.max(0, Math.ceil((time - now) / 1000));
}
