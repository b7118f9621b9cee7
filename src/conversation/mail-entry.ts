import type { Locale } from "../domain/phrase.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import type { Front } from "./turn.ts";

type Mail = {
  readonly conversation: string | null;
  readonly part: string | null;
  readonly to: SafeText;
  readonly subject: SafeText;
  /** `linkMark` stands where the citizen's private link belongs: the store cannot open it, and the channel fills it in. */
  readonly text: SafeText;
  readonly locale: Locale;
};

/** A mail on its way: kept with whatever it tells of in one commit, and sent from the outbox. */
export function mailEntry(front: Pick<Front, "id" | "now">, mail: Mail): Change {
  const { locale, ...rest } = mail;
  return {
    put: "outbox-entry",
    value: {
      id: front.id(),
      revision: 0,
      kind: "mail",
      ...rest,
      html: null,
      payload: { locale },
      at: front.now,
      state: "waiting",
      sentAt: null,
      tries: 0,
      wakeAt: front.now,
      failure: null,
    },
  };
}
