import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AdminStart } from "../../domain/admin-pages.ts";
import { useChosen } from "../staff/chosen.ts";
import { Icon } from "../staff/icon.tsx";
import { SignInDialog } from "../staff/sign-in-dialog.tsx";
import { useObserved } from "../staff/store.ts";
import { ToastBar } from "../staff/toast-bar.tsx";
import { TongueContext } from "../staff/use-tongue.ts";
import type { Admin } from "./admin-model.ts";
import { AdminTop } from "./admin-top.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { usePlace } from "./place.ts";
import { firstPage, Rooms } from "./rooms.tsx";
import { Side } from "./side.tsx";
import { useAdminWords } from "./words.ts";

const tongues = ["da", "en"] as const;

/** Every room of the admin pages gets the same: who and what there is, and the rest of the address. */
export type RoomProps = { readonly admin: Admin; readonly start: AdminStart; readonly rest: readonly string[] };
export type Room = ComponentType<RoomProps>;

export function AdminPage({ admin }: { readonly admin: Admin }) {
  const { me, signedOut } = useObserved(admin.state);
  const [tongue, setTongue] = useChosen("tongue", me?.locale ?? "da", tongues);
  useEffect(() => void admin.begin(), [admin]);
  useEffect(() => {
    document.documentElement.lang = tongue;
  }, [tongue]);
  useEffect(() => {
    if (signedOut && me === null) location.assign(`/sign-in?to=${encodeURIComponent(`/admin${location.hash}`)}`);
  }, [signedOut, me]);
  return (
    <TongueContext.Provider value={tongue}>
      <Frame admin={admin} onTongue={() => setTongue(tongue === "da" ? "en" : "da")} />
      <ToastBar toasts={admin.toasts} />
      {signedOut && me !== null && (
        <SignInDialog onSignedIn={(id) => (id === me.id ? void admin.begin() : location.assign("/admin"))} />
      )}
    </TongueContext.Provider>
  );
}

function Frame({ admin, onTongue }: { readonly admin: Admin; readonly onTongue: () => void }) {
  const words = useAdminWords();
  const { phase, start, online } = useObserved(admin.state);
  const [page = firstPage(admin), ...rest] = usePlace();
  const [menuOpen, setMenuOpen] = useState(false);
  const known = page in words.pages ? (page as keyof typeof words.pages) : null;
  useEffect(() => {
    document.title = `${known === null ? words.title : words.pages[known]} – Nem Indgang`;
  }, [known, words]);
  if (phase !== "ready" && start === null) return <Waiting admin={admin} />;
  return (
    <div class={menuOpen ? "admin-frame admin-frame--menu" : "admin-frame"}>
      <AdminTop admin={admin} menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} onTongue={onTongue} />
      {!online && (
        <div class="bar-offline" role="status">
          <Icon name="wifi" />
          <span>{words.offline}</span>
          <button type="button" class="button button--small" onClick={() => admin.changed()}>
            {words.again}
          </button>
        </div>
      )}
      {start !== null && <DraftBar start={start} />}
      <div class="admin">
        <Side admin={admin} start={start} here={page} onGo={() => setMenuOpen(false)} />
        <main class="work" id="work" tabIndex={-1}>
          <Rooms admin={admin} page={page} rest={rest} />
        </main>
      </div>
    </div>
  );
}

function Waiting({ admin }: { readonly admin: Admin }) {
  const words = useAdminWords();
  const { phase } = useObserved(admin.state);
  return (
    <main class="desk-start">
      {phase === "failed" || phase === "refused" ? (
        <div class="blank" role="alert">
          <h1 class="blank__title">{words.title}</h1>
          <p class="lead">{phase === "refused" ? words.refused : words.startFailed}</p>
          {phase === "failed" && (
            <button type="button" class="button button--primary" onClick={() => void admin.begin()}>
              {words.again}
            </button>
          )}
        </div>
      ) : (
        <div class="blank" role="status">
          <h1 class="blank__title">{words.title}</h1>
          <p class="lead">{words.loading}</p>
        </div>
      )}
    </main>
  );
}
