import { Icon, type IconName } from "../icon.tsx";
import type { SeenContact } from "../reply.ts";
import { Group } from "./group.tsx";

/** Phone, address, when it opens. */
export function ContactCard({ contact }: { readonly contact: SeenContact }) {
  return (
    <Group class="card" label={contact.title}>
      <div class="card__body">
        <h3 class="card__title">{contact.title}</h3>
        <ul class="lines lines--contact">
          {contact.lines.map(({ text, href }) => (
            <li>
              <span>
                <Icon name={signOf(href, text)} />{" "}
                {href === null ? text : <a href={href}>{text.replace(/^https:\/\//, "")}</a>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Group>
  );
}

function signOf(href: string | null, text: string): IconName {
  if (href?.startsWith("tel:")) return "phone";
  if (href?.startsWith("mailto:")) return "mail";
  if (href !== null) return "arrow";
  // An address has a comma before its place; what else stands without a link says when somebody is there.
  return /,.*\d/.test(text) ? "pin" : "clock";
}
