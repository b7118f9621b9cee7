import type { AdminStart } from "../../domain/admin-pages.ts";
import type { Admin } from "./admin-model.ts";
import { linkTo } from "./place.ts";
import { useAdminWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly start: AdminStart | null;
  readonly here: string;
  readonly onGo: () => void;
};

/** What one may, and what waits there. */
export function Side({ admin, start, here, onGo }: Props) {
  const words = useAdminWords();
  const { pages } = words;
  const entry = (page: keyof typeof pages, waits = "") => (
    <li>
      <a href={linkTo(page)} aria-current={here === page ? "page" : undefined} onClick={onGo}>
        {pages[page]}
        {waits !== "" && <small>{waits}</small>}
      </a>
    </li>
  );
  const count = (value: number, say: (count: number) => string) => (value === 0 ? "" : say(value));
  return (
    <nav class="side" id="admin-menu" aria-label={words.title}>
      {start !== null && (
        <>
          <h2>{words.content}</h2>
          <ul>
            {entry("rules")}
            {entry("topics")}
            {entry("articles", count(start.overdueArticles, words.overdue))}
            {entry("facts", count(start.missingFacts, words.missing))}
            {entry("departments")}
            {entry("settings")}
          </ul>
          <h2>{words.learning}</h2>
          <ul>
            {entry("try")}
            {entry("effect")}
            {entry("draft", start.draft.items === 0 ? "" : String(start.draft.items))}
            {entry("versions")}
          </ul>
        </>
      )}
      <h2>{words.running}</h2>
      <ul>
        {start !== null && entry("ready")}
        {admin.may("people-read") && entry("people")}
        {admin.may("audit-read") && entry("audit")}
      </ul>
    </nav>
  );
}
