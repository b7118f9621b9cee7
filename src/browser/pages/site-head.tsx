import { Mark } from "../shared/mark.tsx";

/** The municipality's mark and name, as on every page of its own. */
export function SiteHead({ name }: { readonly name: string }) {
  return (
    <header class="site__head">
      <a class="brand" href="/">
        <Mark />
        <span>{name}</span>
      </a>
    </header>
  );
}
