const none: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll` finds. That makes a copy of the pattern for each text, which costs more than to look; nearly every
 * pattern is asked of nearly every text, and finds nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
