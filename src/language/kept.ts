// Bounded: whatever strangers type, memory stays where it is.
const most = 20_000;
const longest = 60;

/** What is worked out for a word is kept: most words come again and again. */
export function kept<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    // What was worked out may be undefined, too.
    if (found !== undefined || known.has(word)) return found as Value;
    const value = work(word);
    if (known.size < most && word.length <= longest) known.set(word, value);
    return value;
  };
}
