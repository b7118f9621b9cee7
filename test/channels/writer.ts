import { smtpSender } from "../../src/channels/mail.ts";
import { openOutbox } from "../../src/channels/outbox.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { noon } from "../domain/builders.ts";
import { mailHouse } from "./mail-house.ts";

// A process that sends what is due, until it is killed.
const [folder = "", url = ""] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder });
openOutbox({
  store,
  senders: { mail: smtpSender(mailHouse(), url), webhook: null, activity: null },
  now: () => noon,
  report: (problem) => console.error(problem.words),
});
