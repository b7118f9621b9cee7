import { useEffect, useState } from "preact/hooks";

// The part on the screen stands behind "#": mails point there, the browser's own way back works, and no server's log sees it.

export function partInAddress(): string | null {
  const id = location.hash.slice(1);
  return /^[A-Za-z0-9_-]{1,80}$/.test(id) ? id : null;
}

export function goTo(part: string | null): void {
  if (part === partInAddress()) return;
  history.pushState(null, "", part === null ? location.pathname : `#${part}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** The part in the address, whoever changes it. */
export function usePlace(): string | null {
  const [part, setPart] = useState(partInAddress);
  useEffect(() => {
    const look = () => setPart(partInAddress());
    addEventListener("popstate", look);
    addEventListener("hashchange", look);
    return () => {
      removeEventListener("popstate", look);
      removeEventListener("hashchange", look);
    };
  }, []);
  return part;
}
