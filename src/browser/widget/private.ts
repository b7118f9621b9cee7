import type { Secret } from "../../domain/safe-text.ts";
import { findSecrets, splitSecret } from "../../language/private-data.ts";

// A long text is looked at from its end: that is where somebody types.
const looked = 4_000;

/** The first thing in a text that looks private; also the end of a number whose beginning was in the message before. */
export function secretIn(text: string, before: string): Secret | undefined {
  const end = text.slice(-looked);
  const [found] = [...findSecrets(end), ...splitSecret(before.slice(-200), end)];
  const moved = text.length - end.length;
  return found && { ...found, start: found.start + moved, end: found.end + moved };
}

/** Only what does not look private is kept on the device. */
export function mayKeep(text: string): boolean {
  return findSecrets(text).length === 0;
}
