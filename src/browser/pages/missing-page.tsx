import { useEffect } from "preact/hooks";
import type { Tongue } from "../widget/words.ts";
import { useMunicipality } from "./municipality.ts";
import { SiteHead } from "./site-head.tsx";

const words = {
  da: {
    brand: "Kommunen",
    title: "Siden findes ikke",
    text: "Måske er adressen skrevet forkert, eller siden er flyttet.",
    lost: "Kom du fra et link til din samtale? Så kopiér hele linket fra kvitteringen.",
    front: "Til forsiden",
  },
  en: {
    brand: "The municipality",
    title: "This page does not exist",
    text: "The address may be misspelt, or the page has moved.",
    lost: "Did you follow a link to your conversation? Then copy the whole link from the receipt.",
    front: "To the front page",
  },
} as const satisfies Readonly<Record<Tongue, unknown>>;

/** What a person sees at an address that nobody has. */
export function MissingPage({ base, tongue }: { readonly base: string; readonly tongue: Tongue }) {
  const said = words[tongue];
  const name = useMunicipality(base, tongue) ?? said.brand;
  useEffect(() => {
    document.documentElement.lang = tongue;
    document.title = `${said.title} – ${name}`;
  }, [tongue, name]);
  return (
    <>
      <SiteHead name={name} />
      <main class="site__main">
        <h1>{said.title}</h1>
        <div class="site__lost">
          <p class="lead">{said.text}</p>
          <p>{said.lost}</p>
          <a class="button button--primary" href="/">
            {said.front}
          </a>
        </div>
      </main>
    </>
  );
}
