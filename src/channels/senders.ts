import type { House } from "../conversation/receive.ts";
import { fileSender, smtpSender } from "./mail.ts";
import type { Senders } from "./outbox.ts";
import { webhookSender } from "./webhook.ts";

/** The settings of the program that say how words go out. */
type Sending = {
  readonly PUBLIC_URL: string;
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly WEBHOOK_URL?: string | undefined;
  readonly WEBHOOK_SECRET?: string | undefined;
};

/** Mails and file notes, as it is set up. `folder`: where mails are written while there is no mail server. */
export function sendersFor(
  { PUBLIC_URL: publicUrl, SMTP_URL, MAIL_FROM, WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Sending,
  folder: string,
  { store, equipment, now }: House,
): Pick<Senders, "mail" | "webhook"> {
  const municipality = () => equipment().content.municipality;
  const mails = { from: MAIL_FROM ?? municipality().contact.mail, publicUrl, key: equipment().key, municipality };
  return {
    mail: SMTP_URL === undefined ? fileSender(mails, folder) : smtpSender(mails, SMTP_URL),
    webhook: url === undefined || secret === undefined ? null : webhookSender({ url, secret, store, now }),
  };
}
