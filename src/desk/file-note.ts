import { dayInWords } from "../conversation/days.ts";
import { joined, made, phraseIn, written } from "../conversation/wording.ts";
import type { FileNote } from "../domain/desk-pages.ts";
import { localTime } from "../domain/local-time.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { resultTitle } from "./words.ts";
import type { Work } from "./work.ts";

type About = Pick<Work, "part" | "enquiry" | "seen" | "front" | "colleagues">;

// A case file is in Danish, whatever the citizen and the staff member read.
const tongue = "da";

const day = (at: string): SafeText => dayInWords(localTime(at).day, tongue);
const line = (label: string, text: SafeText): SafeText => joined([made({ program: `${label}: ` }), text], "");

/** As it stands, or as it would be if it were closed now. */
export function fileNoteOf(work: About): FileNote {
  const { part } = work;
  const { fileNote } = part;
  return {
    text: fileNote?.text ?? fileNoteText(work, null),
    json: facts(work),
    made: fileNote !== null,
    takenAt: fileNote?.takenAt ?? null,
    whyNot: fileNote?.whyNot ?? null,
  };
}

/** Question, answer, who, when, KLE and sources: all that a case system is told. */
export function fileNoteText(about: About, remark: SafeText | null): SafeText {
  const { part, enquiry, front } = about;
  const { content } = front;
  const program = (words: string) => made({ program: words });
  const kle = content.topics.get(part.topic)?.kle;
  const answers = answersIn(about);
  return joined(
    [
      line("Henvendelse", program(enquiry.reference)),
      line("Afdeling", departmentOf(about)),
      line("Emne", topicOf(about)),
      ...(kle === undefined ? [] : [line("KLE", program(kle))]),
      line("Modtaget", day(enquiry.at)),
      ...(part.result === null
        ? []
        : [line("Lukket", joined([day(part.result.at), nameOf(about, part.result.staff)], " af "))]),
      ...(part.result === null ? [] : [line("Resultat", program(resultTitle(part.result.id, tongue)))]),
      program(""),
      program("Spørgsmål"),
      questionOf(about),
      ...detailsOf(about).map(({ label, text }) => joined([label, text], ": ")),
      program(""),
      program("Svar"),
      ...(answers.length === 0 ? [program("Der er ikke svaret skriftligt.")] : []),
      ...answers.flatMap(({ at, by, text }) => [joined([by, day(at)], ", "), text]),
      ...(remark === null ? [] : [program(""), program("Bemærkning"), remark]),
      ...sourcesOf(about).map((source, at) => joined([program(at === 0 ? "\nKilder til emnet\n" : ""), source], "")),
    ],
    "\n",
  );
}

function facts(about: About): FileNote["json"] {
  const { part, enquiry, front } = about;
  const { result } = part;
  return {
    reference: enquiry.reference,
    department: departmentOf(about),
    topic: topicOf(about),
    kle: front.content.topics.get(part.topic)?.kle ?? null,
    asked: enquiry.at,
    closed: result?.at ?? null,
    question: questionOf(about),
    details: detailsOf(about),
    answers: answersIn(about).map(({ at, by, text }) => ({ at, by, text })),
    result: result === null ? null : resultTitle(result.id, tongue),
    // What was written when it was closed.
    remark: part.remarks.findLast(({ at }) => at === result?.at)?.text ?? null,
    sources: [...sourcesOf(about)],
  };
}

function departmentOf({ part, front }: About): SafeText {
  const found = front.content.departments.get(part.department);
  return found === undefined ? made({ program: part.department }) : phraseIn(found.name, tongue);
}

function topicOf({ part, front }: About): SafeText {
  const found = front.content.topics.get(part.topic);
  return found === undefined ? made({ program: part.topic }) : phraseIn(found.title, tongue);
}

function nameOf({ colleagues }: About, staff: string | null): SafeText {
  return written({ content: (staff === null ? undefined : colleagues.get(staff)?.name) ?? "medarbejder" });
}

// Without a summary, such as after a concern, what was written is the question.
function questionOf({ part, seen }: About): SafeText {
  const written = seen.filter(({ by }) => by === "citizen").map(({ text }) => text);
  return part.question ?? part.summary ?? joined(written, "\n");
}

function detailsOf({ part, front }: About): { label: SafeText; text: SafeText }[] {
  const needs = front.content.topics.get(part.topic)?.needs ?? [];
  return part.details.map(({ need, text }) => {
    const title = needs.find(({ id }) => id === need)?.title;
    return { label: title === undefined ? made({ program: need }) : phraseIn(title, tongue), text };
  });
}

function answersIn(about: About): { at: string; by: SafeText; text: SafeText }[] {
  return about.seen
    .filter(({ by }) => by === "staff")
    .map(({ at, staff, text }) => ({ at, by: nameOf(about, staff), text }));
}

/** What the municipality's own article on the topic rests on. */
function sourcesOf({ part, front }: About): readonly SafeText[] {
  const topic = front.content.topics.get(part.topic);
  const article = front.content.articles.get(topic?.article ?? part.topic);
  return (article?.sources ?? []).map(({ title }) => written({ content: title }));
}
