import type { InBoth, ReadyCheck } from "../../domain/admin-pages.ts";
import type { Content } from "../../domain/content.ts";
import { isFilled } from "../../domain/local-fact.ts";
import { localTime } from "../../domain/local-time.ts";
import { may } from "../../domain/permissions.ts";
import type { AdminSetting } from "./setting.ts";

const both = (da: string, en: string): InBoth => ({ da, en });

const twoDays = 2 * 86_400_000;

type Found = Pick<ReadyCheck, "ok" | "must"> & { readonly what: InBoth; readonly next: InBoth; readonly link?: string };

const isExample = (address: string) => address.endsWith("example.org") || address.startsWith("00 ");

/** What must be in place before citizens are let in, read from the state as it is. */
export async function readyChecks({ live, house, running }: AdminSetting): Promise<readonly ReadyCheck[]> {
  const { content } = live.now;
  const today = localTime(house.now()).day;
  const backup = await running.backupSeen();
  const people = await house.store.all("staff-member");
  const active = people.filter(({ active }) => active);
  const departments = [...content.departments.values()];
  const unconfirmed = content.municipality["crisis-lines"].filter(({ confirmed }) => confirmed === null);
  const missing = [...content.facts.values()].filter((fact) => !isFilled(fact, today));
  const overdue = [...content.articles.values()].filter((article) => article["review-by"] < today);
  const alone = [...content.departments.keys()].filter((id) => !active.some((person) => may(person, "part-work", id)));
  const checks: Record<string, Found> = {
    address: {
      ok: running.publicUrl.startsWith("https://"),
      must: true,
      what: both("Siden har en sikker adresse (https)", "The site has a secure address (https)"),
      next: both("Sæt PUBLIC_URL til adressen med https.", "Set PUBLIC_URL to the address with https."),
    },
    mail: {
      ok: running.mail,
      must: true,
      what: both("Mail kan sendes", "Mail can be sent"),
      next: both(
        "Sæt SMTP_URL og MAIL_FROM. Indtil da lægges mails i en mappe.",
        "Set SMTP_URL and MAIL_FROM. Until then mails are put in a folder.",
      ),
    },
    "duty-addresses": {
      ok: departments.every((department) => !isExample(department["duty-address"])),
      must: true,
      what: both(
        "Hver afdeling har en vagtadresse, nogen læser",
        "Every department has a duty address that somebody reads",
      ),
      next: both("Ret vagtadresserne, og send en prøvemail.", "Correct the duty addresses, and send a test mail."),
      link: "departments",
    },
    phones: {
      ok: departments.every(({ phone }) => !isExample(phone)) && !isExample(content.municipality.contact.phone),
      must: true,
      what: both("Telefonnumrene er kommunens egne", "The phone numbers are the municipality's own"),
      next: both(
        "Ret telefonnumrene på afdelingerne og på kontaktkortet.",
        "Correct the numbers of the departments and the contact card.",
      ),
      link: "departments",
    },
    "crisis-lines": {
      ok: unconfirmed.length === 0,
      must: false,
      what: both("Krisekortets linjer er bekræftet", "The lines of the crisis card are confirmed"),
      next: both(
        `${unconfirmed.length} mangler. Ring til dem, og skriv nummer, åbningstid og dato.`,
        `${unconfirmed.length} are missing. Call them, and write number, hours and date.`,
      ),
      link: "settings",
    },
    people: {
      ok: alone.length === 0,
      must: true,
      what: both("Nogen svarer i hver afdeling", "Somebody answers in every department"),
      next: both(
        `Inviter nogen til: ${namesOf(content, alone, "da")}.`,
        `Invite somebody to: ${namesOf(content, alone, "en")}.`,
      ),
      link: "people",
    },
    "sign-in": {
      ok: running.oidc,
      must: false,
      what: both("Man logger på med kommunens eget login", "People sign in with the municipality's own sign-in"),
      next: both(
        "Sæt OIDC_ISSUER. Lokale konti virker, men følger ikke med, når nogen rejser.",
        "Set OIDC_ISSUER. Local accounts work, but do not notice when somebody leaves.",
      ),
    },
    facts: {
      ok: missing.length === 0,
      must: false,
      what: both("De lokale oplysninger er udfyldt", "The local facts are filled in"),
      next: both(
        `${missing.length} mangler eller er udløbet. Svarene siger så, at det ved kommunen.`,
        `${missing.length} are missing or expired. Answers then say that the municipality knows.`,
      ),
      link: "facts",
    },
    articles: {
      ok: overdue.length === 0,
      must: false,
      what: both("Artiklerne er gennemgået", "The articles have been reviewed"),
      next: both(
        `${overdue.length} er over tiden og vises med forbehold.`,
        `${overdue.length} are overdue and shown with a caution.`,
      ),
      link: "articles",
    },
    name: {
      ok: content.municipality.name.da !== "Eksempel Kommune",
      must: true,
      what: both("Kommunens navn står på siden", "The municipality's name is on the page"),
      next: both(
        "Skriv navn, adresse og hjemmeside under Indstillinger.",
        "Write name, address and website under Settings.",
      ),
      link: "settings",
    },
    backup: {
      ok: backup !== null && Date.parse(house.now()) - Date.parse(backup) < twoDays,
      must: false,
      what: both("Der er taget en sikkerhedskopi", "A backup has been made"),
      next: both(
        "Tag en hver nat, og lad den sætte filen backup-taken i datamappen. Prøv at hente den ind igen.",
        "Take one every night that leaves the file backup-taken in the data folder. Try restoring it.",
      ),
    },
  };
  return Object.entries(checks).map(([id, { ok, must, what, next, link }]) => ({
    id,
    ok,
    must,
    what,
    next: ok ? null : next,
    link: link ?? null,
  }));
}

function namesOf({ departments }: Content, ids: readonly string[], tongue: "da" | "en"): string {
  return ids.map((id) => departments.get(id)?.name[tongue] ?? id).join(", ");
}
