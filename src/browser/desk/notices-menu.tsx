import { useState } from "preact/hooks";
import type { Notices, Sent } from "../../domain/desk-api.ts";
import { Icon } from "../staff/icon.tsx";
import { MenuButton } from "../staff/menu-button.tsx";
import { useWords } from "./use-words.ts";

type Value = Sent<typeof Notices>;

type Props = {
  readonly notices: Value;
  readonly onChange: (notices: Value) => void;
  /** So that one hears what one has switched on. */
  readonly onRing: () => void;
};

const mails = ["at-once", "daily", "off"] as const;

/** How one is told: here, by the browser, by mail. Each change counts at once. */
export function NoticesMenu({ notices, onChange, onRing }: Props) {
  const words = useWords();
  const [denied, setDenied] = useState(false);
  const browser = async (wanted: boolean) => {
    const allowed = wanted && "Notification" in window ? (await Notification.requestPermission()) === "granted" : false;
    setDenied(wanted && !allowed);
    onChange({ ...notices, browser: wanted && allowed });
  };
  return (
    <MenuButton
      label={<Icon name="bell" />}
      name={words.notices}
      class="button button--small button--icon"
      panelClass="pop__panel--wide"
    >
      {() => (
        <div class="pop__form">
          <h2 class="pop__title">{words.notices}</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={notices.sound}
              onChange={({ currentTarget }) => {
                if (currentTarget.checked) onRing();
                onChange({ ...notices, sound: currentTarget.checked });
              }}
            />
            {words.noticeSound}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={notices.browser}
              onChange={({ currentTarget }) => void browser(currentTarget.checked)}
            />
            {words.noticeBrowser}
          </label>
          <div role="status">{denied && <p class="field__error">{words.noticeBrowserDenied}</p>}</div>
          <div class="field">
            <label class="field__label" for="mail-notice">
              {words.noticeMail}
            </label>
            <select
              class="field__select field__select--small"
              id="mail-notice"
              value={notices.mail}
              onChange={({ currentTarget }) => {
                const mail = mails.find((each) => each === currentTarget.value);
                if (mail !== undefined) onChange({ ...notices, mail });
              }}
            >
              {mails.map((mail) => (
                <option value={mail}>{words.mails[mail]}</option>
              ))}
            </select>
          </div>
        </div>
      )}
    </MenuButton>
  );
}
