/** Whoever calls the server reads Danish, or English when the browser asks for it. */
export type Tongue = "da" | "en";
export type Both<Value> = Readonly<Record<Tongue, Value>>;
type Said = Both<{ readonly title: string; readonly detail: string }>;

const said = (da: readonly [string, string], en: readonly [string, string]): Said => ({
  da: { title: da[0], detail: da[1] },
  en: { title: en[0], detail: en[1] },
});

/** What is wrong with a request as such. */
export const httpWords = {
  "unknown-path": said(
    ["Siden findes ikke", "Se efter, om adressen er skrevet rigtigt."],
    ["There is nothing here", "Check the address."],
  ),
  "bad-address": said(
    ["Adressen kan ikke læses", "Se efter, om adressen er skrevet rigtigt."],
    ["The address cannot be read", "Check the address: its percent signs do not stand for characters."],
  ),
  "wrong-method": said(
    ["Det kan man ikke her", "Brug en af metoderne i svarets Allow-felt."],
    ["This cannot be done here", "Use one of the methods in the answer's Allow header."],
  ),
  "too-large": said(
    ["Det er for meget på én gang", "Send mindre ad gangen. Del en lang besked i flere."],
    ["That is too much at once", "Send less at a time. Split a long message into several."],
  ),
  "cut-off": said(
    ["Der mangler noget", "Forbindelsen blev afbrudt. Send det hele igen."],
    ["Something is missing", "The connection broke off. Send all of it again."],
  ),
  "wrong-type": said(
    ["Indholdet skal være JSON", "Send Content-Type: application/json, uden komprimering."],
    ["The content must be JSON", "Send Content-Type: application/json, not compressed."],
  ),
  "not-utf8": said(
    ["Teksten kan ikke læses", "Send JSON i UTF-8."],
    ["The text cannot be read", "Send JSON in UTF-8."],
  ),
  "not-json": said(
    ["Indholdet kan ikke læses som JSON", "Se efter, om der mangler et anførselstegn, et komma eller en parentes."],
    ["The content cannot be read as JSON", "Look for a missing quote, comma or bracket."],
  ),
  fields: said(
    ["Noget mangler eller er forkert", "Ret felterne under errors, og send igen."],
    ["Something is missing or wrong", "Mend the fields under errors, and send again."],
  ),
  "too-many": said(
    ["Det går lidt for hurtigt", "Vent så mange sekunder, som Retry-After siger, og prøv igen."],
    ["That is a little too fast", "Wait as many seconds as Retry-After says, and try again."],
  ),
  "foreign-origin": said(
    ["Siden må ikke bruge chatten", "Skriv sidens adresse i ALLOWED_ORIGINS på serveren."],
    ["This page may not use the chat", "Add the page's origin to ALLOWED_ORIGINS on the server."],
  ),
  "not-for-you": said(
    ["Det er kun for serveren selv", "Spørg fra samme maskine, eller sæt METRICS_TOKEN og send den som Bearer."],
    ["This is for the server itself", "Ask from the same machine, or set METRICS_TOKEN and send it as a bearer token."],
  ),
} as const;

export const words = {
  unavailable: said(
    ["Vi kan ikke gemme noget lige nu", "Prøv igen om lidt. Haster det, så ring til kommunen."],
    ["We cannot save anything right now", "Try again in a moment. If it is urgent, call the municipality."],
  ),
  internal: said(
    ["Noget gik galt hos os", "Prøv igen om lidt. Oplys nummeret i instance, hvis du kontakter os."],
    ["Something went wrong on our side", "Try again in a moment. Tell us the number in instance if you contact us."],
  ),
} as const;

/** Danish, unless English is wanted more. */
export function tongueOf(acceptLanguage: string | undefined): Tongue {
  const wish = (tongue: Tongue) => {
    const found = new RegExp(`(?:^|,)\\s*${tongue}(?:-[a-z]+)?\\s*(?:;\\s*q=([\\d.]+))?\\s*(?=,|$)`, "i").exec(
      (acceptLanguage ?? "").slice(0, 300),
    );
    return found === null ? 0 : Number(found[1] ?? 1);
  };
  return wish("en") > wish("da") ? "en" : "da";
}
