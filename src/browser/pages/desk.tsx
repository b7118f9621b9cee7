import { render } from "preact";
import { deskApi } from "../desk/api.ts";
import { Desk } from "../desk/desk-model.ts";
import { DeskPage, firstView } from "../desk/page.tsx";

const place = document.querySelector("#desk");
if (place !== null) render(<DeskPage desk={new Desk(deskApi, firstView)} />, place);
