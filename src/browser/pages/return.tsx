import { render } from "preact";
import { ReturnPage } from "./return-page.tsx";

const place = document.querySelector("#page");
// The token stands behind "#": it reaches no server's log, and stays in the address so that a bookmark works.
if (place !== null) render(<ReturnPage link={location.hash.slice(1)} base={location.origin} />, place);
