import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

type FieldProps = { readonly id: string; readonly "aria-describedby"?: string; readonly "aria-invalid"?: "true" };

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stands between label and field, and brings the focus there. */
  readonly error?: string | null;
  readonly children: (props: FieldProps) => ComponentChildren;
};

export function Field({ label, hint, error = null, children }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Of several that are wrong the first is gone to.
    const first = place.current?.closest("form")?.querySelector(".field--error") ?? place.current;
    if (error !== null && first === place.current)
      place.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [error]);
  const told = [hint !== undefined && `${id}h`, error !== null && `${id}e`].filter(Boolean).join(" ");
  return (
    <div class={error === null ? "field" : "field field--error"} ref={place}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="field__hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="field__error" id={`${id}e`}>
          <Icon name="stop" />
          {error}
        </p>
      )}
      {children({
        id,
        ...(told !== "" && { "aria-describedby": told }),
        ...(error !== null && { "aria-invalid": "true" }),
      })}
    </div>
  );
}
