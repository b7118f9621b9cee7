import type { PartPage } from "../../domain/desk-pages.ts";

/** What one sees on a phone; on a wide screen all of it stands side by side. */
export type Tab = "talk" | "why" | "about";

/** What lies over the page. */
export type Over =
  | { readonly kind: "move"; readonly department: string | null; readonly topic: string | null }
  | { readonly kind: "mask"; readonly words: string }
  | { readonly kind: "later" | "close" | "note" | "block" | "hold" | "take-over" }
  | { readonly kind: "replies" }
  | { readonly kind: "help" };

export type PartDeed = PartPage["can"][number];
