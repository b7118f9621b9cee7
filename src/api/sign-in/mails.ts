import { mailEntry } from "../../conversation/mail-entry.ts";
import { made } from "../../conversation/wording.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Change } from "../../domain/store.ts";
import type { House } from "./house.ts";

export const invitationDays = 7;
export const resetHours = 1;

const words = {
  da: {
    invitation: (house: string) => `Du er inviteret til Nem Indgang hos ${house}`,
    invited: (name: string, house: string, link: string) => [
      `Hej ${name}`,
      `Du har fået adgang til Nem Indgang hos ${house}. Vælg din adgangskode her:`,
      link,
      `Linket virker i ${invitationDays} dage og kun én gang. Er det for gammelt, så bed den, der har inviteret dig, om et nyt.`,
    ],
    reset: "Vælg en ny adgangskode til Nem Indgang",
    forgotten: (name: string, link: string) => [
      `Hej ${name}`,
      "Her kan du vælge en ny adgangskode til Nem Indgang:",
      link,
      "Linket virker i en time og kun én gang. Har du ikke bedt om det, skal du ikke gøre noget: din adgangskode er den samme som før.",
    ],
  },
  en: {
    invitation: (house: string) => `You are invited to Nem Indgang at ${house}`,
    invited: (name: string, house: string, link: string) => [
      `Hello ${name}`,
      `You now have access to Nem Indgang at ${house}. Choose your password here:`,
      link,
      `The link works for ${invitationDays} days and only once. If it is too old, ask the person who invited you for a new one.`,
    ],
    reset: "Choose a new password for Nem Indgang",
    forgotten: (name: string, link: string) => [
      `Hello ${name}`,
      "Choose a new password for Nem Indgang here:",
      link,
      "The link works for an hour and only once. If you did not ask for it, there is nothing to do: your password is the same as before.",
    ],
  },
} as const;

type To = Pick<StaffMember, "name" | "email" | "locale">;

/** Behind "#": a token there reaches no server's log. */
export const linkTo = (publicUrl: string, kind: "invitation" | "reset" | "first", token: string): string =>
  new URL(`/sign-in#${kind}=${token}`, publicUrl).href;

export function invitationMail(house: House, to: To, token: string): Change {
  const { invitation, invited } = words[to.locale];
  const link = linkTo(house.publicUrl, "invitation", token);
  return mail(house, to, invitation(house.municipality()), invited(to.name, house.municipality(), link));
}

export function resetMail(house: House, to: To, token: string): Change {
  const { reset, forgotten } = words[to.locale];
  return mail(house, to, reset, forgotten(to.name, linkTo(house.publicUrl, "reset", token)));
}

// An admin has typed the name and the address, and the program the rest: nothing in it is a citizen's.
function mail(house: House, { email, locale }: To, subject: string, lines: readonly string[]): Change {
  return mailEntry(
    { id: house.id, now: house.now() },
    {
      conversation: null,
      part: null,
      to: made({ program: email }),
      subject: made({ program: subject }),
      text: made({ program: lines.join("\n\n") }),
      locale,
    },
  );
}
