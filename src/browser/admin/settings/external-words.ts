import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  title: "Andre myndigheder og foreninger",
  lead: "Dem, borgeren bliver vist videre til, når det ikke er kommunens egen sag.",
  add: "Ny",
  new: "Ny myndighed eller forening",
  empty: "Der er ingen endnu.",
  name: "Navn",
  for: "Hvad man går til dem med",
  forHint: "Én kort linje, som borgeren læser.",
  link: "Hjemmeside",
  phone: "Telefon",
  confirmed: "Bekræftet den",
  confirmedHint: "Den dag, nogen sidst holdt det op mod kilden.",
  source: "Kilde",
  sourceHint: "Hvor det står, fx en adresse på nettet.",
};

const en: typeof da = {
  title: "Other authorities and organisations",
  lead: "Those a citizen is shown to when it is not the municipality's own matter.",
  add: "New",
  new: "New authority or organisation",
  empty: "There are none yet.",
  name: "Name",
  for: "What one goes to them for",
  forHint: "One short line that citizens read.",
  link: "Website",
  phone: "Phone",
  confirmed: "Confirmed on",
  confirmedHint: "The day on which somebody last compared it with the source.",
  source: "Source",
  sourceHint: "Where it stands, such as an address on the web.",
};

export function useExternalWords(): typeof da {
  return useTongue() === "da" ? da : en;
}
