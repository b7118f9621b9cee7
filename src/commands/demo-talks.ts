/** What staff do with it afterwards. `urgent` and `live` are left as they come in. */
export type After =
  | { readonly do: "nothing" | "claim" | "move" }
  | { readonly do: "later"; readonly remark: string }
  | { readonly do: "answer" | "close"; readonly answer: string };

export type DemoTalk = {
  readonly says: string;
  /** How long ago it was sent. */
  readonly minutes: number;
  readonly after: After;
  /** Leaves a mail address, and may give a name. */
  readonly contact?: string;
  /** Waits at the screen for a person. */
  readonly live?: true;
};

const nothing: After = { do: "nothing" };
const claimed: After = { do: "claim" };
const moved: After = { do: "move" };
const later = (remark: string): After => ({ do: "later", remark });
const answered = (answer: string): After => ({ do: "answer", answer });
const closed = (answer: string): After => ({ do: "close", answer });

const hour = 60;
const day = 24 * hour;

// Nobody here exists, and no association: places are those of the demo municipality.
// biome-ignore format: a table
export const demoTalks: readonly DemoTalk[] = [
  { says: "Kan vi låne Nordhallen en lørdag til vores fællesspisning?", minutes: 4, after: nothing, contact: "Kim Eksempel, kim@example.org" },
  { says: "Vi vil gerne booke et lokale til generalforsamlingen", minutes: 11, after: nothing },
  { says: "Vi har brug for en fast tid i hallen om tirsdagen til gymnastik for 60+", minutes: 25, after: nothing, contact: "robin@example.org" },
  { says: "Nøglebrikken til klublokalet virker ikke mere", minutes: 33, after: nothing, contact: "Robin Eksempel, 00 00 20 01" },
  { says: "Vandhanen i omklædningsrummet i Vesterlund Hallen drypper hele tiden", minutes: 48, after: nothing },
  { says: "Hvordan går det med vores ansøgning om tilskud, vi har ikke hørt noget", minutes: 70, after: nothing, contact: "sam@example.org" },
  { says: "Jeg vil gerne være besøgsven for en ældre her i Lindeby", minutes: 95, after: nothing, contact: "Sam Eksempel, sam@example.org" },
  { says: "Vi vil lave et blomsterbed ved gadekæret i Lindeby, hvem skal vi spørge?", minutes: 3 * hour, after: nothing },
  { says: "Må vi tale med frivilligkonsulenten om at starte en ny café for unge?", minutes: 5 * hour, after: nothing, contact: "alex@example.org" },
  { says: "Vi vil holde en byfest på Torvet til sommer og skal have tilladelse", minutes: 20 * hour, after: nothing, contact: "Alex Eksempel, alex@example.org" },
  { says: "Vi skal aflyse vores tid i Nørreskov Hallen", minutes: 26 * hour, after: nothing },
  { says: "Kan der komme en ledsager med min nabo til lægen, hun kan ikke selv?", minutes: 2 * day, after: nothing },
  { says: "Vores forening har fået ny formand, det skal rettes hos jer", minutes: 3 * day, after: nothing, contact: "kim@example.org" },
  { says: "Lyset i skolens gymnastiksal blinker, så vi ikke kan spille", minutes: 6 * day, after: nothing },
  { says: "Vi vil gerne lave en aftale mellem vores forening og kommunen om lektiehjælp", minutes: 8 * day, after: nothing, contact: "robin@example.org" },

  { says: "Jeg er bekymret for et af børnene på holdet, han er bange for at gå hjem", minutes: 17, after: nothing },
  { says: "Jeg tror min nabo på 80 ikke får mad, hun er blevet helt tynd og forvirret", minutes: 4 * hour, after: claimed },
  { says: "Jeg vil klage over den måde, jeg er blevet behandlet på af kommunen", minutes: 7 * hour, after: nothing, contact: "sam@example.org" },
  { says: "En af vores trænere har en anmærkning på sin børneattest, hvad gør vi?", minutes: 30 * hour, after: claimed },
  { says: "Hvad har kommunen gemt om mig? Jeg vil gerne se mine data", minutes: 2 * day, after: answered("Du får en udskrift i din Digitale Post inden for fire uger. Skriv her, hvis der er noget, den især skal vise.") },
  { says: "Vi vil gerne hjælpe familier, der har det svært, med en ugentlig spiseaften", minutes: 4 * day, after: claimed },

  { says: "Vi skal bruge Kulturhuset Laden til en koncert", minutes: 2 * hour, after: claimed, contact: "alex@example.org" },
  { says: "Vi mangler en nøgle til depotet i Nordhallen", minutes: 3 * hour, after: claimed },
  { says: "Kan vi ændre vores faste tid fra mandag til onsdag?", minutes: 22 * hour, after: claimed, contact: "Kim Eksempel, kim@example.org" },
  { says: "Vi vil gerne komme på plejehjemmet og synge en gang om måneden", minutes: 2 * day, after: claimed, contact: "robin@example.org" },

  { says: "Vi vil gerne starte en vågetjeneste i Nørreskov", minutes: 5 * day, after: later("Ring igen, når der er svar fra Solgården."), contact: "Robin Eksempel, 00 00 20 01" },
  { says: "Vi vil plante frugttræer på det grønne areal bag skolen", minutes: 9 * day, after: later("Gartneren ser på stedet i næste uge."), contact: "sam@example.org" },
  { says: "Kan vi få en fast tid i svømmehallen til handicapsvømning?", minutes: 12 * day, after: later("Tiderne fordeles til maj."), contact: "kim@example.org" },

  { says: "Vi vil låne Medborgerhuset en aften til et foredrag", minutes: 28 * hour, after: answered("Medborgerhuset er ledigt den aften. Skriv her, om I skal bruge projektor, så sætter vi den frem."), contact: "Alex Eksempel, alex@example.org" },
  { says: "Er der kommet svar på vores ansøgning til puljen?", minutes: 2 * day, after: answered("Ansøgningen er modtaget, og udvalget ser på den i næste måned. Vi skriver til jer, så snart den er behandlet."), contact: "kim@example.org" },
  { says: "Døren til redskabsrummet kan ikke låses", minutes: 3 * day, after: answered("Låsesmeden kommer torsdag formiddag. I behøver ikke at være der.") },
  { says: "Vi vil gerne samarbejde med hjemmeplejen om gåture for ældre", minutes: 4 * day, after: answered("Det lyder som en god idé. Kan I mødes med os på Lindeby Aktivitetscenter i næste uge?"), contact: "robin@example.org" },

  { says: "Vi skal holde loppemarked på p-pladsen ved hallen, kræver det tilladelse?", minutes: 7 * day, after: closed("Ja, I skal have lov til at bruge pladsen. Den har I nu: I kan bruge den fra kl. 8 til 17."), contact: "sam@example.org" },
  { says: "Vinduet i klubhuset er smadret", minutes: 10 * day, after: closed("Glarmesteren har sat en ny rude i. Tak, fordi du skrev.") },
  { says: "Kan vi låne gymnastiksalen på Lindeby Skole til juletræsfest?", minutes: 14 * day, after: closed("Salen er jeres den dag. Nøglen ligger hos pedellen fra kl. 14."), contact: "Kim Eksempel, kim@example.org" },
  { says: "Vores kontaktperson er skiftet, kan I rette det?", minutes: 20 * day, after: closed("Det er rettet.") },
  { says: "Jeg vil gerne tale med konsulenten for frivillige om et kursus", minutes: 25 * day, after: closed("Vi har talt sammen i telefonen og aftalt et kursus for bestyrelsen til foråret."), contact: "Alex Eksempel, 00 00 20 02" },

  { says: "Jeg vil booke Nordhallen på søndag, og så er låsen på depotet i stykker", minutes: 90, after: nothing, contact: "alex@example.org" },
  { says: "Vi vil låne et mødelokale, og vi vil også høre, hvordan det går med vores ansøgning om tilskud", minutes: 30 * hour, after: claimed, contact: "robin@example.org" },
  { says: "Belysningen på stien ned til klubhuset er gået ud", minutes: 6 * hour, after: moved, contact: "kim@example.org" },
  { says: "Jeg vil gerne tale med et menneske om at starte en forening", minutes: 2, after: nothing, live: true },
];
