import type { Start, Why as WhyHere } from "../../domain/desk-pages.ts";
import { useWords } from "./use-words.ts";

type CouldBe = WhyHere["couldBe"][number];

type Props = {
  readonly why: WhyHere | null;
  readonly start: Start;
  readonly canMove: boolean;
  readonly onTopic: (topic: CouldBe) => void;
};

/** Why it came to this department: in a sentence, in the citizen's own words, and what it could have been instead. */
export function Why({ why, start, canMove, onTopic }: Props) {
  const words = useWords();
  return (
    <section class="ctx ctx--why" aria-labelledby="why">
      <h2 id="why" tabIndex={-1}>
        {words.why}
      </h2>
      {why === null ? (
        <p class="meta">{words.noWhy}</p>
      ) : (
        <>
          <p class="why">{why.sentence}</p>
          {why.marked.length > 0 && (
            <>
              <h3>{words.wordsThatWeighed}</h3>
              <p class="quote lines-kept">
                »
                {why.marked.map(({ text, weight, because }) => (
                  <Weighed text={text} weight={weight} because={because} />
                ))}
                «
              </p>
            </>
          )}
          {why.rule !== null && (
            <p class="meta">
              {words.rule}: <span class="term">{why.rule.id}</span>
              {why.rule.note !== null && <span class="lines-kept"> {why.rule.note}</span>}
            </p>
          )}
          {why.couldBe.length > 0 && (
            <>
              <h3>{words.couldBe}</h3>
              <ul class="bars">
                {why.couldBe.map((topic) => (
                  <Bar topic={topic} start={start} canMove={canMove} onTopic={onTopic} />
                ))}
              </ul>
            </>
          )}
          {why.version > 0 && <p class="meta">{words.version(why.version)}</p>}
        </>
      )}
    </section>
  );
}

type WeighedProps = { readonly text: string; readonly weight: number; readonly because: string | null };

function Weighed({ text, weight, because }: WeighedProps) {
  const words = useWords();
  if (weight === 0) return <>{text}</>;
  const says = weight > 0 ? words.weighedFor : words.weighedAgainst;
  return (
    <mark
      class={weight > 0 ? "weighed" : "weighed weighed--against"}
      title={because === null ? says : `${says}: ${because}`}
    >
      {text}
      <span class="hidden"> ({says})</span>
    </mark>
  );
}

type BarProps = {
  readonly topic: CouldBe;
  readonly start: Start;
  readonly canMove: boolean;
  readonly onTopic: (topic: CouldBe) => void;
};

function Bar({ topic, start, canMove, onTopic }: BarProps) {
  const words = useWords();
  const department = start.departments.find(({ id }) => id === topic.department);
  const press = topic.here ? words.correctTopic : department && words.moveTo(department.name);
  return (
    <li>
      <span class="bars__name">
        <span>{topic.topic.title}</span>
        {topic.chosen && <span class="meta">{words.here}</span>}
        {!topic.chosen && canMove && press !== undefined && (
          <button type="button" class="link-button" onClick={() => onTopic(topic)}>
            {press}
            <span class="hidden">: {topic.topic.title}</span>
          </button>
        )}
      </span>
      <span class={topic.chosen ? "bar bar--accent" : "bar"}>
        <i style={{ "--v": `${topic.percent}%` }} />
      </span>
      <span class="bars__value">{topic.percent} %</span>
    </li>
  );
}
