import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "nem-indgang": HTMLAttributes<HTMLElement> & { readonly inline?: boolean; readonly joins?: boolean };
    }
  }
}
