import { useEffect } from "preact/hooks";
import type { PrintPage, Start } from "../../domain/desk-pages.ts";
import { useTongue } from "../staff/use-tongue.ts";
import { happenedIn } from "./happened.ts";
import { HappenedRow } from "./happened-row.tsx";
import { useWords } from "./use-words.ts";
import { longDay, said } from "./when.ts";

type Props = { readonly print: PrintPage; readonly start: Start; readonly onPrinted: () => void };

/** What the printer gets: one part, whole, from top to bottom. Nothing of it is seen on the screen. */
export function PrintView({ print: { part, by, printedAt }, start, onPrinted }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const now = Date.parse(printedAt);
  useEffect(() => {
    addEventListener("afterprint", onPrinted, { once: true });
    window.print();
    return () => removeEventListener("afterprint", onPrinted);
  }, []);
  const department = start.departments.find(({ id }) => id === part.department)?.name ?? part.department;
  const { name, email, phone } = part.contact;
  const facts = [
    [words.number, part.reference],
    [words.department, department],
    [words.opened, said(part.openedAt, now, words, tongue)],
    part.clock !== null && [words.answerByLabel, longDay(part.clock.answerBy, tongue)],
    part.kle !== null && [words.kle, part.kle],
    ...part.details.map(({ label, text }) => [label, text] as const),
    name !== null && [words.contactName, name],
    email !== null && [words.contactEmail, email],
    phone !== null && [words.contactPhone, phone],
  ].filter((fact) => fact !== false);
  return (
    <article class="print-view">
      <h1>{part.topic.title}</h1>
      <dl class="facts">
        {facts.map(([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {part.summary !== null && (
        <section>
          <h2>{words.summary}</h2>
          <p class="lines-kept">{part.summary}</p>
        </section>
      )}
      {part.why !== null && (
        <section>
          <h2>{words.why}</h2>
          <p>{part.why.sentence}</p>
        </section>
      )}
      <h2>{words.log}</h2>
      {happenedIn(part).map((each) => (
        <HappenedRow key={each.key} happened={each} now={now} start={start} />
      ))}
      <p class="meta">{words.printed(said(printedAt, now, words, tongue), by)}</p>
    </article>
  );
}
