/** Where Microsoft's channels take answers: the Bot Framework's own hosts, and those of Teams. */
const microsoft = [
  "botframework.com",
  "smba.trafficmanager.net",
  "botframework.azure.us",
  "smba.infra.gov.teams.microsoft.us",
  "smba.infra.dod.teams.microsoft.us",
];

/**
 * Whether an answer may be sent there: the token names this very address, or it is Microsoft's. Anything else would let whoever
 * holds some token make the server call a host of their choice, with our own credentials.
 */
export function isVouched(serviceUrl: string, claimed: string | null): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username } = new URL(serviceUrl);
  if (username !== "") return false;
  if (claimed !== null) return claimed === serviceUrl;
  return protocol === "https:" && microsoft.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
