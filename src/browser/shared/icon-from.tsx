type IconProps<Name extends string> = { readonly name: Name };

/** Drawn in currentColor, so that they follow text, themes and forced colours. Never the only sign: words stand beside them. */
export function iconFrom<Name extends string>(paths: Readonly<Record<Name, string>>) {
  return function Icon({ name }: IconProps<Name>) {
    return (
      <svg
        class={name === "more" ? "icon icon--dots" : "icon"}
        viewBox="0 0 24 24"
        aria-hidden="true"
        focusable="false"
      >
        <path d={paths[name]} />
      </svg>
    );
  };
}
