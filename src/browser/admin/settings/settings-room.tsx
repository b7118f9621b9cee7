import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useAdminWords } from "../words.ts";
import { ExternalList } from "./external-list.tsx";
import { ExternalView } from "./external-view.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { TextsView } from "./texts-view.tsx";
import { useSettingsWords } from "./words.ts";

/** The settings of the municipality, the texts of the chat, and other authorities. */
export function SettingsRoom({ admin, start, rest }: RoomProps) {
  const words = useAdminWords();
  const own = useSettingsWords();
  const [page, name] = rest;
  if (page === "texts") return <TextsView key={name ?? "da"} admin={admin} name={name ?? "da"} />;
  if (page === "externals" && name !== undefined)
    return <ExternalView key={name} admin={admin} start={start} id={name === "new" ? null : name} />;
  if (page === "externals") return <ExternalList admin={admin} />;
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.settings}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <nav class="row" aria-label={own.also}>
          <a class="button" href={linkTo("settings", "texts", "da")}>
            {own.toTexts}
          </a>
          <a class="button" href={linkTo("settings", "externals")}>
            {own.toExternals}
          </a>
        </nav>
      </header>
      <SettingsForm admin={admin} start={start} />
    </>
  );
}
