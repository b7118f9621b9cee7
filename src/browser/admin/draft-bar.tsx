import type { AdminStart } from "../../domain/admin-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { linkTo } from "./place.ts";
import { useAdminWords } from "./words.ts";

/** Always there: how far the draft is from what citizens get. */
export function DraftBar({ start }: { readonly start: AdminStart }) {
  const words = useAdminWords();
  const { draft, version, measuring } = start;
  if (draft.items === 0)
    return (
      <section class="draft draft--none" aria-label={words.draft}>
        <span>
          {words.noDraft(version)} {measuring && words.measuring}
        </span>
      </section>
    );
  return (
    <section class="draft" aria-label={words.draft}>
      <span>
        <Icon name="doc" /> <strong>{words.draft}</strong> {words.draftSince(draft.items, version)}{" "}
        {words.draftBy(draft.people.join(", "))} {draft.red > 0 && words.draftRed(draft.red)}
      </span>
      <span class="row push">
        <a class="button button--small" href={linkTo("draft")}>
          {words.seeChanges}
        </a>
        <a class="button button--small" href={linkTo("effect")}>
          {words.seeEffect}
        </a>
        <a class="button button--small button--primary" href={linkTo("draft", "publish")}>
          {words.publish}
        </a>
      </span>
    </section>
  );
}
