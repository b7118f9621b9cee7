import { useEffect, useState } from "preact/hooks";

/** The page behind "#": `#/rules/anden-kommune` is `["rules", "anden-kommune"]`. */
export function placeIn(hash: string): readonly string[] {
  return (
    hash
      .replace(/^#\/?/, "")
      .split("?")[0]
      ?.split("/")
      .filter((step) => step !== "")
      .map(decodeURIComponent) ?? []
  );
}

export const linkTo = (...steps: readonly string[]): string => `#/${steps.map(encodeURIComponent).join("/")}`;

export function goTo(...steps: readonly string[]): void {
  location.hash = linkTo(...steps);
}

/** Called before the page is left; false keeps one there. */
type Guard = () => boolean;
let guard: Guard | null = null;

/** Asks before what is written and not saved is left. */
export function useGuard(ask: Guard | null): void {
  useEffect(() => {
    guard = ask;
    const leave = (event: BeforeUnloadEvent) => {
      if (guard !== null && !guard()) event.preventDefault();
    };
    addEventListener("beforeunload", leave);
    return () => {
      guard = null;
      removeEventListener("beforeunload", leave);
    };
  }, [ask]);
}

export function usePlace(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    let last = location.hash;
    const look = () => {
      if (location.hash === last) return;
      if (guard !== null && !guard()) {
        // Back to where one was, without another question.
        history.replaceState(null, "", last);
        return;
      }
      last = location.hash;
      setHash(last);
    };
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return placeIn(hash);
}
