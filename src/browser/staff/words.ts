import { useTongue } from "./use-tongue.ts";

const da = {
  shut: "Luk vinduet",
  cancel: "Annullér",
  signInAgain: "Log ind igen",
  signInHint: "Du har ikke brugt siden i en halv time. Alt står, som du forlod det, også det, du har skrevet.",
  email: "E-mail",
  password: "Adgangskode",
  signIn: "Log ind",
  signInWrong: "E-mail eller adgangskode passer ikke.",
  signInLocked: "For mange forsøg. Vent lidt, og prøv igen.",
  signInFailed: "Det lykkedes ikke at logge ind. Prøv igen om lidt.",
  signInOidc: "Log ind med kommunens login (åbner i en ny fane)",
  signInDone: "Jeg er logget ind",
  signInNotYet: "Du er ikke logget ind endnu.",
  understood: "Forstået",
};

const en: typeof da = {
  shut: "Close the window",
  cancel: "Cancel",
  signInAgain: "Sign in again",
  signInHint: "You have not used the page for half an hour. Everything is as you left it, also what you have written.",
  email: "E-mail",
  password: "Password",
  signIn: "Sign in",
  signInWrong: "E-mail or password is not right.",
  signInLocked: "Too many tries. Wait a while and try again.",
  signInFailed: "Signing in did not work. Try again in a while.",
  signInOidc: "Sign in with the municipality's login (opens in a new tab)",
  signInDone: "I have signed in",
  signInNotYet: "You are not signed in yet.",
  understood: "All right",
};

/** What stands on the pieces that every staff page has. */
export const useStaffWords = (): typeof da => (useTongue() === "da" ? da : en);
