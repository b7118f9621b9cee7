import { useState } from "preact/hooks";

// What a person has chosen for this device: kept there, where the browser allows it.

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Kept under a name on this device; `usual` until somebody has chosen. */
export function useChosen<Value extends string>(
  name: string,
  usual: Value,
  values: readonly Value[],
): [Value, (value: Value) => void] {
  const key = `nem-indgang desk ${name}`;
  const [value, setValue] = useState(() => values.find((each) => each === read(key)) ?? null);
  const choose = (next: Value) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // It lives as long as the page.
    }
  };
  return [value ?? usual, choose];
}
