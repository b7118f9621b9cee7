import type { ItemPage, ItemSide } from "../../../domain/admin-pages.ts";

/** How a thing will be: the draft's, else the live one; null when it goes, or is not there yet. */
export const sideOf = (page: ItemPage | null): ItemSide | null =>
  page === null ? null : page.draft === null ? page.live : page.draft.after;

/** The same, and as it was when it is to go. */
export const shownOf = (page: ItemPage | null): ItemSide | null => sideOf(page) ?? page?.live ?? null;

export const revisionOf = (page: ItemPage | null): number => page?.draft?.revision ?? 0;
