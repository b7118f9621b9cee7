import { render } from "preact";
import { MissingPage } from "./missing-page.tsx";

const place = document.querySelector("#page");
const tongue = /^en/i.test(navigator.language) ? "en" : "da";
if (place !== null) render(<MissingPage base={location.origin} tongue={tongue} />, place);
