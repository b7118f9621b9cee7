import { useEffect, useState } from "preact/hooks";

const half = 30_000;

/** The time, told twice a minute: waiting times go on by themselves. */
export function useMinute(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), half);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
