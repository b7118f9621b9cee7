import { render } from "preact";
import { doorFrom } from "../sign-in/door.ts";
import { SignInPage } from "../sign-in/page.tsx";

const place = document.querySelector("#page");
// A link's token stands behind "#": it reaches no server's log, and a reload does not lose it.
if (place !== null) render(<SignInPage door={doorFrom(location)} />, place);
// A link opened where the page stands already changes only what is behind "#".
addEventListener("hashchange", () => location.reload());
