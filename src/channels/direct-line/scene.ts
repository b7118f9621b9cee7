import type { House } from "../../conversation/receive.ts";
import { phraseIn, sayIn, written } from "../../conversation/wording.ts";
import type { ChatPerson } from "../../domain/chat-activity.ts";
import type { Conversation } from "../../domain/conversation.ts";
import type { Message } from "../../domain/message.ts";
import { type Locale, locales } from "../../domain/phrase.ts";
import { localeOf } from "../../language/locale.ts";
import { tokenise } from "../../language/tokens.ts";
import { linkFor, type Scene } from "./activity.ts";

type Known = Pick<House, "store" | "equipment">;

/** Whether one must look up who is meant. */
export const namesPerson = (message: Message): boolean => message.by === "staff" || isJoining(message);
const isJoining = ({ by, blocks }: Message) => by === "notice" && blocks.some(({ about }) => about === "joined");

export function bareScene({ equipment }: Known, conversation: string, locale: Locale): Scene {
  return { conversation, localeOf: () => locale, link: () => linkFor(equipment(), conversation), people: new Map() };
}

/** What these messages need beside themselves to be shown. */
export async function sceneOf(house: Known, id: string, messages: readonly Message[]): Promise<Scene> {
  const conversation = await house.store.get("conversation", id);
  const last = conversation?.locale ?? "da";
  const said = localesOf(messages, last);
  const scene = { ...bareScene(house, id, last), localeOf: ({ seq }: Message) => said.get(seq) ?? last };
  const named = messages.filter(namesPerson);
  if (conversation === undefined || named.length === 0) return scene;
  const people = new Map<number, ChatPerson>();
  const lastJoined = messages.findLast(isJoining);
  for (const message of named) {
    // A notice does not say who it was; of those who have left again nobody needs to know.
    const joined = message === lastJoined ? conversation.joined : null;
    const staff = isJoining(message) ? joined?.staff : message.staff;
    if (staff === undefined || staff === null) continue;
    people.set(message.seq, await personOf(house, staff, message.parts[0] ?? joined?.part ?? null, conversation));
  }
  return { ...scene, people };
}

const sureEnough = 0.9;

/**
 * The talk may have changed its language since: a screen reader reads each message in its own. A reply is in the language of what it
 * answers; a few words are in that of the talk.
 */
function localesOf(messages: readonly Message[], last: Locale): ReadonlyMap<number, Locale> {
  let now = last;
  const found = new Map<number, Locale>();
  for (const { by, seq, text } of messages) {
    if (by === "citizen") {
      const { locale, sure } = localeOf(tokenise(text), text);
      now = locales.find((known) => known === locale && sure >= sureEnough) ?? now;
    }
    found.set(seq, now);
  }
  return found;
}

/** Staff as the citizen sees them: a department and a first name, or no name. */
export async function personOf(
  { store, equipment }: Known,
  staff: string,
  part: string | null,
  { locale }: Pick<Conversation, "locale">,
): Promise<ChatPerson> {
  const { content, texts } = equipment();
  const [member, about] = await Promise.all([
    store.get("staff-member", staff),
    part === null ? undefined : store.get("part", part),
  ]);
  const department = content.departments.get(about?.department ?? "");
  const firstName = member?.firstName ?? null;
  return {
    name: firstName === null ? sayIn(texts, locale)("person-unnamed") : written({ content: firstName }),
    department: phraseIn(department?.name ?? content.municipality.name, locale),
  };
}
