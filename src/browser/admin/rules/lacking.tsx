import { Icon } from "../../staff/icon.tsx";

/** What is wrong with more than one field; whoever tries to save is brought to it. */
export function Lacking({ children }: { readonly children: string }) {
  return (
    <p class="field__error" tabIndex={-1} data-wrong>
      <Icon name="stop" />
      {children}
    </p>
  );
}
