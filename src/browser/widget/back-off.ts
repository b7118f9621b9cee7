const steps = [1, 2, 4, 8, 15, 30];

/** Milliseconds before the next try, a little different for everybody, so that they do not all come back at once. */
export function backOff(attempt: number, random = Math.random()): number {
  return (steps[Math.min(attempt, steps.length - 1)] ?? 30) * 1000 * (0.75 + random / 2);
}
