import type { KeptConversation } from "./kept.ts";

export type LineState =
  | { readonly kind: "closed" }
  /** Under way, or on the way back after a moment: nothing to trouble anybody with. */
  | { readonly kind: "connecting" }
  | { readonly kind: "online" }
  | { readonly kind: "offline"; readonly retryAt: number }
  /** The conversation is deleted or the token has run out: trying again does not help. */
  | { readonly kind: "gone" };

export type LineEvents = {
  readonly state: (state: LineState) => void;
  /** As they came; each may come more than once. */
  readonly activities: (activities: readonly unknown[], me: string) => void;
  /** A conversation that was not there before, or its new token. */
  readonly conversation: (conversation: KeptConversation) => void;
};

export type LineAbout = {
  readonly locale: () => string;
  /** The page is not behind others. */
  readonly isShown: () => boolean;
};
