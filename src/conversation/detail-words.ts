import type { OpenQuestion } from "../domain/dialogue.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { commandIn } from "./command.ts";
import type { Found } from "./detail-values.ts";
import { asks } from "./interrupt.ts";
import type { Turn } from "./turn.ts";
import { tidy } from "./wording.ts";

const measured: ReadonlySet<Need["kind"]> = new Set(["date", "weekday", "time"]);
/** Not a day or a time one can reckon with, and yet one: "en gang efter jul", "når solen går ned". */
const ofTime =
  /\d|dag|uge|måned|år\b|tid|nat|aften|morgen|middag|weekend|ferie|jul|nytår|påske|pinse|forår|sommer|efterår|vinter|efter|før|inden|snart|når|day|week|month|year|time|night|evening|morning|noon|holiday|spring|autumn|winter|after|before|soon|when|tag|woche|monat|jahr|zeit|abend|ferien|nach|vor|bald|wenn/i;

const asIs: ReadonlySet<Need["kind"]> = new Set(["text", "place", "association", "contact", "age"]);
const longestName = 12;

/** What can only be taken as it was said: words where words were asked for, and whatever is said the second time. */
export function asWords(turn: Turn, open: OpenQuestion, need: Need): Found | null {
  const command = commandIn(turn.heard.text);
  if (command === "yes" || command === "no" || command === "yes-please" || command === "fine") {
    if (open.asked < 2 || need.kind !== "text") return null;
  } else if (!asIs.has(need.kind) && open.asked < 2) return null;
  const { words } = turn.heard.reading;
  // A question is no name, and a place is no time.
  if (asks(turn) && need.kind !== "text") return null;
  if (!asIs.has(need.kind) && turn.heard.reading.entities.some(({ kind }) => kind !== need.kind)) return null;
  if (measured.has(need.kind) && !ofTime.test(turn.heard.text)) return null;
  if (words.length === 0 || (need.kind !== "text" && words.length > longestName && open.asked < 2)) return null;
  return { text: tidy(turn.heard.text, 500), value: null };
}

/** How to write it, for whoever was not understood. */
export function hintFor({ say }: Turn, need: Need): SafeText {
  switch (need.kind) {
    case "date":
      return say("detail-again-date");
    case "weekday":
      return say("detail-again-weekday");
    case "time":
      return say("detail-again-time");
    case "people":
    case "age":
      return say("detail-again-people");
    case "choice":
      return say("detail-again-choice", { count: need.choices?.length ?? 0 });
    case "place":
    case "association":
    case "contact":
    case "text":
      return say("detail-again-text");
    default:
      return need.kind satisfies never;
  }
}
