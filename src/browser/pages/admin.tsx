import { render } from "preact";
import { Admin } from "../admin/admin-model.ts";
import { AdminPage } from "../admin/page.tsx";

const place = document.querySelector("#admin");
if (place !== null) render(<AdminPage admin={new Admin()} />, place);
