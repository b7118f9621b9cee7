import type { WeakPassword } from "../../domain/password.ts";
import type { Because } from "./door.ts";

const da = {
  tongue: "da" as "da" | "en",
  other: "English",
  brand: "Nem Indgang",
  title: "Log ind",
  lead: "For dig, der svarer borgere eller skriver indholdet.",
  loading: "Et øjeblik.",
  email: "E-mail",
  password: "Adgangskode",
  show: "Vis",
  hide: "Skjul",
  showLabel: "Vis adgangskoden",
  enter: "Log ind",
  provider: "Log ind med kommunens konto",
  or: "eller",
  forgot: "Glemt adgangskoden?",
  noWay: "Her kan man ikke logge ind lige nu. Spørg den, der administrerer Nem Indgang.",
  missing: { email: "Skriv din e-mail.", password: "Skriv din adgangskode.", name: "Skriv dit navn." },
  noAddress: "Der mangler noget. Skriv den som navn@eksempel.dk",
  wrong: "E-mail og adgangskode passer ikke sammen. Prøv igen, eller vælg en ny adgangskode.",
  locked: (time: string) =>
    `Der er prøvet for mange gange. Prøv igen kl.\u00a0${time}, eller vælg en ny adgangskode med det samme.`,
  offline: "Ingen forbindelse. Det, du har skrevet, står her stadig. Prøv igen, når du er på nettet.",
  busy: "Der er travlt lige nu. Prøv igen om lidt.",
  because: {
    ended:
      "Du har været væk så længe, at vi har logget dig ud. Log ind, så kommer du tilbage til det, du var i gang med.",
    out: "Du er logget ud.",
    expired: "Det tog for lang tid. Prøv igen.",
    denied: "Kommunens login sagde nej, eller du fortrød. Prøv igen.",
    "no-access": "Din konto giver ikke adgang til Nem Indgang. Spørg den, der administrerer det hos jer.",
    provider: "Kommunens login svarer ikke lige nu. Prøv igen om lidt.",
  } satisfies Record<Because, string> as Record<Because, string>,
  forgotTitle: "Ny adgangskode",
  forgotLead: "Skriv din e-mail, så sender vi dig et link.",
  send: "Send link",
  back: "Tilbage til log ind",
  sentTitle: "Se i din mail",
  sent: (email: string) =>
    `Hvis ${email} har en konto her, er der nu et link på vej. Det virker i en time. Kommer det ikke, så se i uønsket post.`,
  invitedTitle: (name: string) => `Velkommen, ${name}`,
  resetTitle: "Vælg en ny adgangskode",
  chooseFor: (email: string) => `Til ${email}`,
  newPassword: "Ny adgangskode",
  rule: "Mindst 12 tegn. Nogle ord efter hinanden er både gode og nemme at huske.",
  weak: {
    short: "Den er for kort. Skriv mindst 12 tegn.",
    long: "Den er for lang. Højst 200 tegn.",
    repeats: "Den gentager det samme. Skriv noget mere forskelligt.",
    run: "Den følger en række, som 1234 eller abcd. Skriv noget andet.",
    "own-name": "Den består mest af dit navn eller din e-mail. Skriv noget andet.",
  } satisfies Record<WeakPassword, string> as Record<WeakPassword, string>,
  save: "Gem og log ind",
  goneTitle: "Linket virker ikke længere",
  gone: {
    reset: "Det er brugt, eller det er mere end en time gammelt. Du kan få et nyt.",
    invitation:
      "Det er brugt, eller det er mere end en uge gammelt. Har du allerede en adgangskode, så log ind. Ellers bed den, der inviterede dig, om et nyt.",
    first:
      "Det er brugt, eller det er mere end et døgn gammelt. Start serveren igen, så skriver den et nyt, hvis der mangler en administrator.",
  },
  newLink: "Få et nyt link",
  firstTitle: "Den første administrator",
  firstLead: "Du bliver den, der giver de andre adgang.",
  name: "Navn",
  again: "Prøv igen",
};
export type Words = typeof da;

const en: Words = {
  tongue: "en",
  other: "Dansk",
  brand: "Nem Indgang",
  title: "Sign in",
  lead: "For those who answer citizens or write the content.",
  loading: "One moment.",
  email: "E-mail",
  password: "Password",
  show: "Show",
  hide: "Hide",
  showLabel: "Show the password",
  enter: "Sign in",
  provider: "Sign in with your municipal account",
  or: "or",
  forgot: "Forgotten the password?",
  noWay: "Nobody can sign in here just now. Ask whoever administers Nem Indgang.",
  missing: { email: "Write your e-mail.", password: "Write your password.", name: "Write your name." },
  noAddress: "Something is missing. Write it as name@example.com",
  wrong: "E-mail and password do not belong together. Try again, or choose a new password.",
  locked: (time) => `There have been too many tries. Try again at ${time}, or choose a new password right away.`,
  offline: "No connection. What you have written is still here. Try again when you are online.",
  busy: "It is busy just now. Try again in a while.",
  because: {
    ended: "You were away for so long that we signed you out. Sign in, and you come back to what you were doing.",
    out: "You are signed out.",
    expired: "It took too long. Try again.",
    denied: "The municipal sign-in said no, or you changed your mind. Try again.",
    "no-access": "Your account gives no access to Nem Indgang. Ask whoever administers it with you.",
    provider: "The municipal sign-in does not answer just now. Try again in a while.",
  },
  forgotTitle: "New password",
  forgotLead: "Write your e-mail, and we send you a link.",
  send: "Send link",
  back: "Back to signing in",
  sentTitle: "Look in your mail",
  sent: (email) =>
    `If ${email} has an account here, a link is on its way. It works for an hour. If it does not come, look in your spam folder.`,
  invitedTitle: (name) => `Welcome, ${name}`,
  resetTitle: "Choose a new password",
  chooseFor: (email) => `For ${email}`,
  newPassword: "New password",
  rule: "At least 12 characters. Some words in a row are both good and easy to remember.",
  weak: {
    short: "It is too short. Write at least 12 characters.",
    long: "It is too long. At most 200 characters.",
    repeats: "It repeats the same. Write something more varied.",
    run: "It follows a row, as 1234 or abcd. Write something else.",
    "own-name": "It is mostly your name or your e-mail. Write something else.",
  },
  save: "Save and sign in",
  goneTitle: "The link does not work any longer",
  gone: {
    reset: "It has been used, or it is more than an hour old. You can get a new one.",
    invitation:
      "It has been used, or it is more than a week old. If you have a password already, sign in. Otherwise ask whoever invited you for a new one.",
    first:
      "It has been used, or it is more than a day old. Start the server again, and it writes a new one if an administrator is missing.",
  },
  newLink: "Get a new link",
  firstTitle: "The first administrator",
  firstLead: "You will be the one who gives the others access.",
  name: "Name",
  again: "Try again",
};

export const wordsIn = { da, en };

/** What the browser asks for; Danish where it asks for neither. */
export function firstTongue(languages: readonly string[]): "da" | "en" {
  return languages.map((each) => each.slice(0, 2)).find((each) => each === "da" || each === "en") === "en"
    ? "en"
    : "da";
}
