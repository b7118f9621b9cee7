import { elementOf } from "./element.tsx";
import { writtenSettings } from "./settings.ts";

const name = "nem-indgang";

/** The tag that brought this file; a module or a bundler leaves no trace of it but its address. */
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="/chat.js"]');

const source = new URL(script?.src || location.href, location.href);
const base = source.origin + source.pathname.replace(/\/[^/]*$/, "");

// Twice on a page is a slip, and one chat is enough.
if (customElements.get(name) === undefined) {
  customElements.define(name, elementOf({ base, settings: writtenSettings(), nonce: script?.nonce ?? "" }));
  if (document.body) place();
  else document.addEventListener("DOMContentLoaded", place);
}

/** A page that wants it in a place of its own writes the element there, or says `data-place="own"` and does so later. */
function place(): void {
  const { lang, dataset }: Pick<HTMLElement, "lang" | "dataset"> = script ?? { lang: "", dataset: {} };
  if (dataset.place === "own" || document.querySelector(name) !== null) return;
  const element = document.createElement(name);
  if (lang) element.lang = lang;
  Object.assign(element.dataset, dataset);
  document.body.append(element);
}
