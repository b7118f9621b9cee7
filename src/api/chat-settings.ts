import { contactBlock } from "../conversation/contact-card.ts";
import type { Equipment } from "../conversation/front.ts";
import { sayIn } from "../conversation/wording.ts";
import type { ChatSettings } from "../domain/chat-activity.ts";
import { wordingOf } from "../domain/phrase.ts";

type Tongue = "da" | "en";

/** What the municipality has chosen for the chat. With an hour the contact card says when it opens. */
export function chatSettings({ content, texts }: Equipment, now: string | null): ChatSettings {
  const { name, theme, retention, texts: own } = content.municipality;
  const both = <Value>(of: (tongue: Tongue) => Value) => ({ da: of("da"), en: of("en") });
  const text = (key: "greeting" | "privacy") =>
    both((tongue) => {
      const phrase = own[key];
      const wording = phrase === undefined ? "" : wordingOf(phrase, tongue);
      return wording.replaceAll("{conversation-days}", String(retention.conversation));
    });
  return {
    name: both((tongue) => wordingOf(name, tongue)),
    accent: theme.accent,
    greeting: text("greeting"),
    privacy: text("privacy"),
    contact: both((tongue) => {
      const place = {
        front: { content, now: now ?? "2026-01-01T12:00:00.000Z" },
        locale: tongue,
        say: sayIn(texts, tongue),
      };
      const { title, lines } = contactBlock(place);
      // The last line is the one about the hour.
      return { title, lines: now === null ? lines.slice(0, -1) : lines };
    }),
  };
}
