import type { AnswerClock, DeskRow } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useWords } from "./use-words.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly row: DeskRow;
  readonly me: string;
  /** Its department's name, where the queue shows several. */
  readonly department: string | null;
};

/** What one must know of a part before opening it; each a word, most with a shape. */
export function Signs({ row, me, department }: Props) {
  const words = useWords();
  const looking = row.looking.filter(({ id }) => id !== me).map(({ name }) => name.split(" ")[0] ?? name);
  const answer = row.state === "closed" || row.state === "withdrawn" ? null : answerSign(row.clock, words);
  return (
    <>
      {row.urgent === "urgent" && (
        <span class="tag tag--warning">
          <Icon name="clock" />
          {words.urgent}
        </span>
      )}
      {(row.urgent === "concern" || row.urgent === "crisis") && (
        <span class="tag tag--alarm">
          <Icon name="stop" />
          {row.urgent === "crisis" ? words.crisis : words.concern}
        </span>
      )}
      {row.sensitive && (
        <span class="tag tag--danger">
          <Icon name="lock" />
          {words.sensitive}
        </span>
      )}
      {row.live !== null && (
        <span class="tag tag--accent">
          <Icon name="person" />
          {row.live === "waiting" ? words.liveWaiting : words.liveTalking}
        </span>
      )}
      {answer !== null && (
        <span class={`tag tag--${answer.look}`}>
          <Icon name="clock" />
          {answer.text}
        </span>
      )}
      {row.claimant !== null && (
        <span class="tag tag--person">
          {row.claimant.id === me ? words.yours : words.has(row.claimant.name.split(" ")[0] ?? "")}
        </span>
      )}
      {row.moves > 0 && (
        <span class={row.moves > 1 ? "tag tag--warning" : "tag"}>
          <Icon name="move" />
          {words.movedTimes(row.moves)}
        </span>
      )}
      {!row.lead && (
        <span class="tag">
          <Icon name="link" />
          {words.ofSeveral}
        </span>
      )}
      {row.state === "withdrawn" && <span class="tag">{words.withdrawn}</span>}
      {looking.length > 0 && (
        <span class="tag tag--plain">
          <Icon name="eye" />
          {words.looks(looking.join(` ${words.and} `))}
        </span>
      )}
      {department !== null && <span class="tag tag--plain">{department}</span>}
    </>
  );
}

/** Nothing while there is time; a word and a colour when there is not. */
export function answerSign(
  clock: AnswerClock,
  words: Words,
): { readonly text: string; readonly look: "danger" | "warning" } | null {
  if (clock === null || clock.colour === "green") return null;
  const look = clock.colour === "red" ? "danger" : "warning";
  if (clock.daysLeft < 0) return { text: words.answerLate(-clock.daysLeft), look };
  if (clock.daysLeft === 0) return { text: words.answerToday, look };
  return { text: clock.daysLeft === 1 ? words.answerTomorrow : words.answerDays(clock.daysLeft), look };
}
