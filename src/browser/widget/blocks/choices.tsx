import { Icon } from "../icon.tsx";
import { Group } from "./group.tsx";
import type { BlockProps } from "./props.ts";

/** Whole rows are buttons, and the number is a key. Once answered it is a list that shows what was chosen. */
export function Choices({ block, item, words, on }: BlockProps<"choices">) {
  if (block.about === "helped") return <Helped {...{ block, item, on }} />;
  const question = block.question && <p>{block.question}</p>;
  if (item.over !== null)
    return (
      <>
        {question}
        <ol class="choices">
          {block.choices.map(({ say, title }, at) => (
            <Spent title={title} number={at + 1} chosen={isChosen(item.over?.chosen, say, title, at)} words={words} />
          ))}
        </ol>
      </>
    );
  return (
    <>
      {question}
      <Group
        class="choices"
        label={block.question ?? words.tapHint}
        onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
          const choice = block.choices[Number(key) - 1];
          if (choice !== undefined && !ctrlKey && !altKey && !metaKey) on.say(choice.say);
        }}
      >
        {block.choices.map(({ say, title }, at) => (
          <button type="button" class="choice" onClick={() => on.say(say)}>
            <span class="choice__key" aria-hidden="true">
              {at + 1}
            </span>
            {title}
          </button>
        ))}
      </Group>
      <p class="meta">{words.tapHint}</p>
    </>
  );
}

/** "Hjalp det?": yes and no beside the question, and the way on below. */
function Helped({ block, item, on }: Omit<BlockProps<"choices">, "words">) {
  const [yes, no, ...others] = block.choices;
  const question = block.question ?? "";
  if (item.over !== null) {
    const given = block.choices.find(({ say, title }, at) => isChosen(item.over?.chosen, say, title, at));
    return given === undefined ? null : (
      <p class="helped meta">
        {question} <Icon name="check" /> <strong>{given.title}</strong>
      </p>
    );
  }
  return (
    <>
      <Group class="helped" label={question}>
        <span class="helped__q" aria-hidden="true">
          {question}
        </span>
        {yes && (
          <button type="button" class="button button--small" onClick={() => on.say(yes.say)}>
            <Icon name="check" />
            {yes.title}
          </button>
        )}
        {no && (
          <button type="button" class="button button--small" onClick={() => on.say(no.say)}>
            <Icon name="cross" />
            {no.title}
          </button>
        )}
      </Group>
      {others.map(({ say, title }) => (
        <button type="button" class="choice" onClick={() => on.say(say)}>
          {title}
          <Icon name="arrow" />
        </button>
      ))}
    </>
  );
}

type SpentProps = Pick<BlockProps<"choices">, "words"> & {
  readonly title: string;
  readonly number: number;
  readonly chosen: boolean;
};

function Spent({ title, number, chosen, words }: SpentProps) {
  return (
    <li class={chosen ? "choice choice--spent choice--chosen" : "choice choice--spent"}>
      <span class="choice__key" aria-hidden="true">
        {number}
      </span>
      {title}
      {chosen && (
        <>
          <Icon name="check" />
          <span class="hidden">({words.yourChoice})</span>
        </>
      )}
    </li>
  );
}

/** Pressed, or written as its number. */
function isChosen(chosen: string | undefined, say: string, title: string, at: number): boolean {
  return chosen !== undefined && [say, title, String(at + 1)].includes(chosen.trim());
}
