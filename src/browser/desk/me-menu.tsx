import { Icon } from "../staff/icon.tsx";
import { MenuButton } from "../staff/menu-button.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly name: string;
  /** Also works in the admin pages. */
  readonly admin: boolean;
  /** Left out: there is no department whose saved replies they may change. */
  readonly onReplies?: (() => void) | undefined;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onTongue: () => void;
  readonly onHelp: () => void;
  readonly onSignOut: () => void;
};

export function MeMenu({ name, admin, onReplies, singleKeys, onSingleKeys, onTongue, onHelp, onSignOut }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const label = (
    <>
      <Icon name="person" />
      <span class="top__word">{name.split(" ")[0]}</span>
    </>
  );
  return (
    <MenuButton label={label} name={`${words.mine}: ${name}`} class="button button--small">
      {(shut) => (
        <div class="pop__form">
          <p class="pop__title">{name}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={singleKeys}
              onChange={({ currentTarget }) => onSingleKeys(currentTarget.checked)}
            />
            {words.keysOn}
          </label>
          <ul class="pop__list">
            <li>
              <button
                type="button"
                class="button button--quiet button--small"
                onClick={() => {
                  shut();
                  onHelp();
                }}
              >
                {words.help}
              </button>
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
            {onReplies !== undefined && (
              <li>
                <button
                  type="button"
                  class="button button--quiet button--small"
                  onClick={() => {
                    shut();
                    onReplies();
                  }}
                >
                  {words.editReplies}
                </button>
              </li>
            )}
            {admin && (
              <li>
                <a class="button button--quiet button--small" href="/admin">
                  {words.admin}
                </a>
              </li>
            )}
            <li>
              <button type="button" class="button button--quiet button--small" onClick={onSignOut}>
                {words.signOut}
              </button>
            </li>
          </ul>
        </div>
      )}
    </MenuButton>
  );
}
