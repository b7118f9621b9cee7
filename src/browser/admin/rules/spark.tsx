/** Thirty days as a line. The number stands beside it, so the line itself is only looked at. */
export function Spark({ days, label }: { readonly days: readonly number[]; readonly label: string }) {
  const most = Math.max(1, ...days);
  const step = days.length > 1 ? 92 / (days.length - 1) : 0;
  const y = (value: number) => 26 - (22 * value) / most;
  const points = (days.length === 0 ? [0, 0] : days).map((value, at) => `${2 + at * (step || 92)},${y(value)}`);
  const last = points.at(-1)?.split(",") ?? ["94", "26"];
  return (
    <svg class="spark" viewBox="0 0 96 28" role="img" aria-label={label}>
      <polyline points={points.join(" ")} fill="none" stroke="currentColor" stroke-width="1.500" />
      <circle cx={last[0]} cy={last[1]} r="2" fill="currentColor" />
    </svg>
  );
}
