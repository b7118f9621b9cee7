import type { ComponentType } from "preact";
import { useObserved } from "../staff/store.ts";
import type { Admin } from "./admin-model.ts";
import { ArticlesRoom } from "./articles/articles-room.tsx";
import { AuditRoom } from "./audit/audit-room.tsx";
import { DepartmentsRoom } from "./departments/departments-room.tsx";
import { DraftRoom } from "./draft/draft-room.tsx";
import { EffectRoom } from "./effect/effect-room.tsx";
import { FactsRoom } from "./facts/facts-room.tsx";
import type { Room, RoomProps } from "./page.tsx";
import { PeopleRoom } from "./people/people-room.tsx";
import { linkTo } from "./place.ts";
import { ReadyRoom } from "./ready/ready-room.tsx";
import { RulesRoom } from "./rules/rules-room.tsx";
import { SettingsRoom } from "./settings/settings-room.tsx";
import { TopicsRoom } from "./topics/topics-room.tsx";
import { TryRoom } from "./try/try-room.tsx";
import { UpgradeRoom } from "./upgrade/upgrade-room.tsx";
import { VersionsRoom } from "./versions/versions-room.tsx";
import { useAdminWords } from "./words.ts";

/** The pages about the content, by their name in the address. */
const rooms: Readonly<Record<string, Room>> = {
  rules: RulesRoom,
  topics: TopicsRoom,
  articles: ArticlesRoom,
  facts: FactsRoom,
  departments: DepartmentsRoom,
  settings: SettingsRoom,
  try: TryRoom,
  effect: EffectRoom,
  draft: DraftRoom,
  versions: VersionsRoom,
  upgrade: UpgradeRoom,
  ready: ReadyRoom,
};

/** Pages of those who keep the house, whether they work with the content or not. */
const ofTheHouse: Readonly<
  Record<string, { readonly Room: ComponentType<Pick<RoomProps, "admin">>; readonly may: Parameters<Admin["may"]>[0] }>
> = {
  people: { Room: PeopleRoom, may: "people-read" },
  audit: { Room: AuditRoom, may: "audit-read" },
};

/** Where one begins: what one is here for. */
export function firstPage(admin: Admin): string {
  if (admin.may("content-read")) return "rules";
  return admin.may("people-read") ? "people" : "audit";
}

type Props = { readonly admin: Admin; readonly page: string; readonly rest: readonly string[] };

export function Rooms({ admin, page, rest }: Props) {
  const words = useAdminWords();
  const { start } = useObserved(admin.state);
  const Room = rooms[page];
  const house = ofTheHouse[page];
  if (house !== undefined && admin.may(house.may)) return <house.Room key={page} admin={admin} />;
  if (Room !== undefined && start !== null) return <Room key={page} admin={admin} start={start} rest={rest} />;
  return (
    <div class="blank">
      <h1 class="blank__title">{words.notFound}</h1>
      <a class="button" href={linkTo(firstPage(admin))}>
        {words.toStart}
      </a>
    </div>
  );
}
