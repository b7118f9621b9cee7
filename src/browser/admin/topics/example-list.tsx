import { useState } from "preact/hooks";
import type { AdminStart, ExampleSeen } from "../../../domain/admin-pages.ts";
import type { Examples } from "../../../domain/topic.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { ListTools, type Sought } from "../list-tools.tsx";
import { AddExamples } from "./add-examples.tsx";
import { ExampleRow, type Taken } from "./example-row.tsx";
import { useExampleWords } from "./example-words.ts";
import { languagesOf, type Place, withVoice } from "./topic-value.ts";

type Props = {
  readonly topic: string;
  readonly topics: AdminStart["topics"];
  readonly examples: Examples | undefined;
  readonly measured: ReadonlyMap<string, ExampleSeen>;
  readonly mayEdit: boolean;
  readonly onExamples: (examples: Examples | undefined) => void;
  readonly onMove: (sentence: string, place: Place, to: { readonly id: string; readonly title: string }) => void;
};

/** The sentences a topic is learnt from, by language and voice, each with what a model that has not met its voice takes it for. */
export function ExampleList({ topic, topics, examples, measured, mayEdit, onExamples, onMove }: Props) {
  const own = useExampleWords();
  const tongue = useTongue();
  const [sought, setSought] = useState<Sought<"all" | "wrong">>({ filter: "all", search: "", chosen: "" });
  const isWrongOnly = sought.filter === "wrong";
  const takenFor = (sentence: string): Taken => {
    const id = measured.get(sentence)?.takenFor ?? null;
    if (id === null) return { how: "unknown" };
    if (id === topic || id.startsWith(`${topic}/`)) return { how: "right" };
    const there = id.split("/")[0] ?? id;
    return { how: "wrong", id: there, title: topics.find((each) => each.id === there)?.title[tongue] ?? there };
  };
  const asked = sought.search.toLocaleLowerCase("da");
  const shown = (sentence: string) =>
    (!isWrongOnly || takenFor(sentence).how === "wrong") && sentence.toLocaleLowerCase("da").includes(asked);
  const places = Object.entries(languagesOf(examples)).flatMap(([locale, voices]) =>
    Object.entries(voices).map(([voice, sentences]) => ({ locale, voice, sentences, seen: sentences.filter(shown) })),
  );
  const all = places.flatMap(({ sentences }) => sentences);
  const wrong = all.filter((sentence) => takenFor(sentence).how === "wrong").length;
  const change = (place: Place, how: (sentences: readonly string[]) => readonly string[]) =>
    onExamples(withVoice(examples, place, how));
  return (
    <section class="sheet editor__part" aria-labelledby="examples-title">
      <h2 id="examples-title">
        {own.title} <span class="count">{all.length}</span>
      </h2>
      <p class="lead">{all.length === 0 ? own.none : own.lead}</p>
      {mayEdit && <AddExamples examples={examples} onExamples={onExamples} />}
      {all.length > 0 && (
        <ListTools
          sought={sought}
          filters={[
            { id: "all", title: own.filters.all, count: all.length },
            { id: "wrong", title: own.filters.wrong, count: wrong },
          ]}
          search={own.search}
          onSought={setSought}
        />
      )}
      {isWrongOnly && wrong === 0 && <p class="lead">{own.noneWrong}</p>}
      {places
        .filter(({ seen }) => seen.length > 0)
        .map(({ locale, voice, sentences, seen }) => (
          <section key={`${locale} ${voice}`} aria-label={`${own.languages[locale] ?? locale}, ${voice}`}>
            <h3 class="examples__voice">
              {own.languages[locale] ?? locale} · {voice}{" "}
              <span class="count">
                {seen.length === sentences.length ? seen.length : own.count(seen.length, sentences.length)}
              </span>
            </h3>
            <ul class="examples">
              {seen.map((sentence) => (
                <ExampleRow
                  key={sentence}
                  sentence={sentence}
                  locale={locale}
                  taken={takenFor(sentence)}
                  mayEdit={mayEdit}
                  onSentence={(next) =>
                    change({ locale, voice }, (before) => before.map((each) => (each === sentence ? next : each)))
                  }
                  onDrop={() => change({ locale, voice }, (before) => before.filter((each) => each !== sentence))}
                  onMove={(to) => onMove(sentence, { locale, voice }, to)}
                />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
