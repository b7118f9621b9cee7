import { Group } from "./blocks/group.tsx";
import { Icon } from "./icon.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly greeting: string;
  readonly privacy: string;
  /** What others ask; none once something has been said. */
  readonly starters: readonly string[];
  readonly onSay: (text: string) => void;
  readonly onAboutData: () => void;
};

/** What is said before anything is asked: who answers, what is kept, and what others ask. */
export function Greeting({ words, greeting, privacy, starters, onSay, onAboutData }: Props) {
  // Other channels have only the greeting and say it there; here it stands in a place of its own, and once is enough.
  const hello = greeting.replace(words.machine, "").trim() || words.hello;
  return (
    <>
      <div class="said">
        <div class="text">
          <h3 class="card__title">{hello}</h3>
          <p>{words.helloMore}</p>
        </div>
      </div>
      <div class="callout">
        <Icon name="info" />
        <div>
          <p>
            <strong>{words.machine}</strong> {words.machineMore}
          </p>
          <p>
            {privacy}{" "}
            <button type="button" class="link-button" onClick={onAboutData}>
              {words.aboutData}
            </button>
          </p>
        </div>
      </div>
      {starters.length > 0 && (
        <Group class="choices choices--wrap" label={words.starters}>
          {starters.map((starter) => (
            <button type="button" class="choice" onClick={() => onSay(starter)}>
              {starter}
            </button>
          ))}
        </Group>
      )}
    </>
  );
}
