import type { ComponentChildren } from "preact";
import type { Loaded } from "./use-loaded.ts";
import { useAdminWords } from "./words.ts";

type Props<Value> = { readonly of: Loaded<Value>; readonly children: (value: Value) => ComponentChildren };

/** What is loaded, or how far that is. Old rows stay while new ones come. */
export function Loading<Value>({ of, children }: Props<Value>) {
  const words = useAdminWords();
  if (of.value !== null) return <>{children(of.value)}</>;
  if (of.failed)
    return (
      <div class="blank" role="alert">
        <p class="lead">{words.startFailed}</p>
        <button type="button" class="button button--primary" onClick={of.reload}>
          {words.again}
        </button>
      </div>
    );
  return (
    <p class="lead" role="status">
      {words.loading}
    </p>
  );
}
