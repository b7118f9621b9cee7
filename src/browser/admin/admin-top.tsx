import { useState } from "preact/hooks";
import { Mark } from "../shared/mark.tsx";
import { Icon } from "../staff/icon.tsx";
import { MenuButton } from "../staff/menu-button.tsx";
import { signOut } from "../staff/sign-in.ts";
import { useObserved } from "../staff/store.ts";
import { useTongue } from "../staff/use-tongue.ts";
import type { Admin } from "./admin-model.ts";
import { adminApi } from "./api.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { useAdminWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
  readonly onTongue: () => void;
};

export function AdminTop({ admin, menuOpen, onMenu, onTongue }: Props) {
  const words = useAdminWords();
  const tongue = useTongue();
  const { me, start } = useObserved(admin.state);
  const [asking, setAsking] = useState(false);
  const off = start?.answersOff ?? false;
  const turn = async (reason: string) => {
    try {
      await adminApi.answers(!off, reason);
      setAsking(false);
      admin.toasts.say(words.done);
      admin.changed();
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    }
  };
  const leave = async () => {
    try {
      location.assign(await signOut());
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(words.failed, { failed: true });
    }
  };
  return (
    <>
      <header class="top admin-top">
        <a class="skip" href="#work">
          {words.skip}
        </a>
        <button
          type="button"
          class="button button--icon menu-button"
          aria-label={menuOpen ? words.shutMenu : words.menu}
          aria-expanded={menuOpen}
          aria-controls="admin-menu"
          onClick={onMenu}
        >
          <Icon name={menuOpen ? "close" : "more"} />
        </button>
        <a class="brand" href="/admin">
          <Mark />
          <span class="brand__words">
            {start?.municipality[tongue] ?? "Nem Indgang"}
            <small>{words.title}</small>
          </span>
        </a>
        <span class="row push">
          <a class="button button--small" href="/" target="_blank" rel="noopener">
            <Icon name="link" />
            <span class="top__word">{words.seeChat}</span>
          </a>
          <MenuButton
            label={
              <>
                <Icon name="person" />
                <span class="top__word">{me?.name.split(" ")[0] ?? words.me}</span>
              </>
            }
            name={`${words.me}: ${me?.name ?? ""}`}
            class="button button--small"
          >
            {() => (
              <div class="pop__form">
                <p class="pop__title">{me?.name}</p>
                <ul class="pop__list">
                  <li>
                    <a class="button button--quiet button--small" href="/desk">
                      {words.desk}
                    </a>
                  </li>
                  <li>
                    <button
                      type="button"
                      class="button button--quiet button--small"
                      lang={tongue === "da" ? "en" : "da"}
                      onClick={onTongue}
                    >
                      {words.english}
                    </button>
                  </li>
                  {admin.may("answers-off") && !off && (
                    <li>
                      <button type="button" class="button button--quiet button--small" onClick={() => setAsking(true)}>
                        {words.turnOff}
                      </button>
                    </li>
                  )}
                  <li>
                    <button type="button" class="button button--quiet button--small" onClick={() => void leave()}>
                      {words.signOut}
                    </button>
                  </li>
                </ul>
              </div>
            )}
          </MenuButton>
        </span>
      </header>
      {off && (
        <div class="callout callout--danger answers-off" role="status">
          <strong>{words.answersOff}</strong>
          {admin.may("answers-off") && (
            <button type="button" class="button button--small" onClick={() => setAsking(true)}>
              {words.answersOn}
            </button>
          )}
        </div>
      )}
      {asking && (
        <ReasonDialog
          title={off ? words.turnOnTitle : words.turnOffTitle}
          hint={off ? words.turnOnHint : words.turnOffHint}
          act={words.doIt}
          danger={!off}
          onDo={turn}
          onShut={() => setAsking(false)}
        />
      )}
    </>
  );
}
