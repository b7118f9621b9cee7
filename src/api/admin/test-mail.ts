import { Problem } from "../../domain/problem.ts";
import { Text } from "../../domain/stored.ts";
import type { AdminSetting } from "./setting.ts";

/** A mail to a department's duty address that says what it is. */
export async function testMail({ house, live, publishing }: AdminSetting, department: string): Promise<void> {
  const found = live.now.content.departments.get(department);
  if (found === undefined)
    throw new Problem("there is no such department", { kind: "missing", next: "load the list again" });
  const at = house.now();
  await house.store.commit([
    {
      put: "outbox-entry",
      value: {
        id: publishing.id(),
        revision: 0,
        kind: "mail",
        conversation: null,
        part: null,
        to: Text.parse(found["duty-address"]),
        subject: Text.parse("Prøvemail fra Nem Indgang"),
        text: Text.parse(
          `Det her er en prøve. Den er sendt til vagtadressen for ${found.name.da}, fordi nogen i redaktionen vil vide, om den kommer frem.\n\nI skal ikke gøre noget.`,
        ),
        html: null,
        payload: null,
        at,
        state: "waiting",
        sentAt: null,
        tries: 0,
        wakeAt: at,
        failure: null,
      },
    },
  ]);
}
