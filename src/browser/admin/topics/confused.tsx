import type { AdminStart, TopicsPage } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { linkTo } from "../place.ts";
import { useTopicWords } from "./words.ts";

type Props = { readonly pairs: TopicsPage["confused"]; readonly start: AdminStart };

/** Which topics are too near to each other: there examples or borders are worth an hour. */
export function Confused({ pairs, start }: Props) {
  const own = useTopicWords();
  const tongue = useTongue();
  const link = (id: string) => (
    <a href={linkTo("topics", id)}>{start.topics.find((topic) => topic.id === id)?.title[tongue] ?? id}</a>
  );
  return (
    <section aria-label={own.confused}>
      <h2>{own.confused}</h2>
      {pairs.length === 0 ? (
        <p class="lead">{own.confusedNone}</p>
      ) : (
        <>
          <p class="lead">{own.confusedLead}</p>
          <ul class="sheet topics__list confused">
            {pairs.map(({ topic, other, times }) => (
              <li key={`${topic} ${other}`}>
                <span>
                  {link(topic)} {own.and} {link(other)}
                </span>
                <span class="num">{own.times(times)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
