import type { ItemPage } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { linkToItem } from "../item-links.ts";
import { useEditWords } from "./words.ts";

/** What names it: the reason why it may not simply go. */
export function UsedBy({ page }: { readonly page: ItemPage }) {
  const own = useEditWords();
  const tongue = useTongue();
  return (
    <section class="edit-used" aria-label={own.usedBy}>
      <h2>{own.usedBy}</h2>
      {page.usedBy.length === 0 ? (
        <p class="lead">{own.unused}</p>
      ) : (
        <ul>
          {page.usedBy.map(({ item, title }) => (
            <li key={item}>
              <a href={linkToItem(item)}>{title[tongue]}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
