import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useObserved } from "../staff/store.ts";
import type { Admin } from "./admin-model.ts";

export type Loaded<Value> = {
  /** Null until it is there. What was there before stays while it is loaded again. */
  readonly value: Value | null;
  readonly failed: boolean;
  readonly loading: boolean;
  reload(): void;
};

/** Something of the server's, again whenever the content or the draft has changed. */
export function useLoaded<Value>(admin: Admin, load: () => Promise<Value>, on: readonly unknown[] = []): Loaded<Value> {
  const { news } = useObserved(admin.state);
  const [value, setValue] = useState<Value | null>(null);
  const [failed, setFailed] = useState(false);
  const [loading, setLoading] = useState(true);
  const run = useRef(0);
  const reload = useCallback(() => {
    const own = ++run.current;
    setLoading(true);
    load().then(
      (fresh) => {
        if (own !== run.current) return;
        setValue(fresh);
        setFailed(false);
        setLoading(false);
      },
      (error: unknown) => {
        admin.failed(error);
        if (own !== run.current) return;
        setFailed(true);
        setLoading(false);
      },
    );
  }, on);
  useEffect(reload, [reload, news]);
  return { value, failed, loading, reload };
}
