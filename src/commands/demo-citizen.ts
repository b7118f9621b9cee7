import { dayWithoutYear } from "../conversation/days.ts";
import { type House, receive } from "../conversation/receive.ts";
import type { OpenQuestion } from "../domain/dialogue.ts";
import { addDays } from "../domain/holidays.ts";
import { localTime } from "../domain/local-time.ts";
import type { Part } from "../domain/part.ts";
import type { Need } from "../domain/topic.ts";
import type { DemoTalk } from "./demo-talks.ts";

/** A house whose clock the demonstration moves. */
export type DemoHouse = House & { at: string };

const mostTurns = 20;
const seconds = 1_000;

/** Talks until something is sent: answers what is asked, as the talk says or as anybody might. Gives the parts it came to. */
export async function playCitizen(house: DemoHouse, id: string, talk: DemoTalk): Promise<readonly Part[]> {
  const say = async (text: string, turn: number) => {
    await receive(house, {
      conversation: id,
      text,
      clientId: `${id}-${turn}`,
      channel: "demo",
      channelReference: null,
      page: null,
    });
    house.at = new Date(Date.parse(house.at) + 20 * seconds).toISOString();
  };
  await say(talk.says, 0);
  let toldContact = talk.contact === undefined;
  for (let turn = 1; turn < mostTurns; turn++) {
    const dossier = await house.store.dossier(id);
    if (dossier === undefined || dossier.parts.length > 0) return dossier?.parts ?? [];
    const { dialogue } = dossier.conversation;
    if (dialogue.open?.kind === "summary" && !toldContact) {
      toldContact = true;
      await say(talk.contact ?? "", turn);
      continue;
    }
    const topic = dialogue.matters[dialogue.open?.matter ?? 0]?.topic;
    const needs = house.equipment().content.topics.get(topic ?? "")?.needs ?? [];
    await say(answerTo(dialogue.open, needs, house.at, turn), turn);
  }
  return (await house.store.dossier(id))?.parts ?? [];
}

function answerTo(open: OpenQuestion | null, needs: readonly Need[], now: string, turn: number): string {
  // What was answered is to be brought to the department all the same.
  if (open === null || open.kind === "feedback") return turn < 4 ? "ja tak" : "Jeg vil gerne tale med et menneske";
  if (open.kind === "summary") return "ja";
  if (open.kind === "choice") return "1";
  if (open.kind === "offer") return "ja tak";
  if (open.kind === "contact") return "nej tak";
  // Not understood the first time: anybody would give up then.
  if (open.asked > 1) return "ved ikke";
  return detail(
    needs.find(({ id }) => id === open.need),
    now,
  );
}

function detail(need: Need | undefined, now: string): string {
  const today = localTime(now).day;
  switch (need?.kind) {
    case "date":
      return dayWithoutYear(addDays(today, need.past === true ? -10 : 19), "da");
    case "weekday":
      return "hver tirsdag";
    case "time":
      return "kl. 19 til 21";
    case "place":
      return "Nørreskov Hallen";
    case "people":
      return "vi er 25";
    case "association":
      return "Lindeby Idrætsforening";
    case "age":
      return "12 år";
    case "contact":
      return "kim@example.org";
    case "choice":
      return "1";
    default:
      return "Det aftaler vi gerne nærmere, det vigtigste er at komme i gang";
  }
}
