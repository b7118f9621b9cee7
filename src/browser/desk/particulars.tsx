import type { ComponentChildren } from "preact";
import type { PartPage, Start } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { useWords } from "./use-words.ts";
import { longDay, said } from "./when.ts";

type Props = {
  readonly page: PartPage;
  readonly start: Start;
  readonly now: number;
  readonly onCopy: (text: string) => void;
  readonly onNote: () => void;
};

/** What the citizen has told, how to reach them, and what is known about the enquiry itself. */
export function Particulars({ page, start, now, onCopy, onNote }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const { name, email, phone } = page.contact;
  const when = (at: string) => said(at, now, words, tongue);
  const nameOf = (id: string) => start.departments.find((each) => each.id === id)?.name ?? id;
  const note = page.note;
  return (
    <>
      <section class="ctx ctx--about" aria-labelledby="details">
        <h2 id="details">{words.details}</h2>
        {page.details.length === 0 ? (
          <p class="meta">{words.noDetails}</p>
        ) : (
          <dl class="facts facts--tight">
            {page.details.map(({ label, text }) => (
              <Fact label={label}>{text}</Fact>
            ))}
          </dl>
        )}
      </section>
      <section class="ctx ctx--about" aria-labelledby="contact">
        <h2 id="contact">{words.contact}</h2>
        {name === null && email === null && phone === null ? (
          <p class="meta">{words.noContact}</p>
        ) : (
          <dl class="facts facts--tight">
            {name !== null && <Fact label={words.contactName}>{name}</Fact>}
            {email !== null && (
              <Fact label={words.contactEmail}>
                <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>{email}</a>
              </Fact>
            )}
            {phone !== null && (
              <Fact label={words.contactPhone}>
                <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
              </Fact>
            )}
          </dl>
        )}
      </section>
      <section class="ctx ctx--about" aria-labelledby="particulars">
        <h2 id="particulars">{words.particulars}</h2>
        <dl class="facts facts--tight">
          <Fact label={words.number}>
            <span class="num">{page.reference}</span>{" "}
            <button
              type="button"
              class="button button--quiet button--icon button--small copy"
              aria-label={words.copyNumber}
              onClick={() => onCopy(page.reference)}
            >
              <Icon name="copy" />
            </button>
          </Fact>
          {page.clock !== null && <Fact label={words.answerByLabel}>{longDay(page.clock.answerBy, tongue)}</Fact>}
          <Fact label={words.opened}>{when(page.openedAt)}</Fact>
          {page.kle !== null && <Fact label={words.kle}>{page.kle}</Fact>}
          <Fact label={words.channel}>{words.channels[page.conversation.channel]}</Fact>
          <Fact label={words.locale}>{words.locales[page.conversation.locale]}</Fact>
          <Fact label={words.deletedOn}>
            {page.deletedOn === null ? words.deletedLater : longDay(page.deletedOn, tongue)}
          </Fact>
          <Fact label={words.fileNote}>
            {note === null
              ? words.noteState.none
              : note.takenAt !== null
                ? words.noteState.taken(when(note.takenAt))
                : note.whyNot !== null
                  ? words.noteState.not(note.whyNot)
                  : words.noteState.made}{" "}
            <button type="button" class="link-button" onClick={onNote}>
              {words.noteTitle}
            </button>
          </Fact>
        </dl>
      </section>
      {page.others.length > 0 && (
        <section class="ctx ctx--about" aria-labelledby="others">
          <h2 id="others">{words.others}</h2>
          <dl class="facts facts--tight">
            {page.others.map(({ department, state, answerBy }) => (
              <Fact label={nameOf(department)}>
                {Object.entries(words.state).find(([name]) => name === state)?.[1] ?? state}
                {answerBy !== null && `, ${words.answerBy(longDay(answerBy, tongue))}`}
              </Fact>
            ))}
          </dl>
          <p class="meta">{words.othersHint}</p>
        </section>
      )}
      {page.moved.length > 0 && (
        <section class="ctx ctx--about" aria-labelledby="moves">
          <h2 id="moves">{words.movesTitle}</h2>
          <ol class="told">
            {page.moved.map(({ from, to, by, at, reason }) => (
              <li>
                {words.movedNotice(nameOf(from), nameOf(to), by, when(at))}
                {reason !== null && words.reasonQuoted(reason)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {page.remarks.length > 0 && (
        <section class="ctx ctx--about" aria-labelledby="remarks">
          <h2 id="remarks">{words.remarksTitle}</h2>
          <ul class="told">
            {page.remarks.map(({ id, by, at, text }) => (
              <li key={id}>
                <span class="meta">
                  {by.name} {when(at)}
                </span>
                <br />
                <span class="lines-kept">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
