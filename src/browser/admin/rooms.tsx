import { useObserved } from "../desk/store.ts";
import type { Admin } from "./admin-model.ts";
import { DepartmentsRoom } from "./departments/departments-room.tsx";
import { DraftRoom } from "./draft/draft-room.tsx";
import { EffectRoom } from "./effect/effect-room.tsx";
import type { Room } from "./page.tsx";
import { linkTo } from "./place.ts";
import { RulesRoom } from "./rules/rules-room.tsx";
import { TopicsRoom } from "./topics/topics-room.tsx";
import { TryRoom } from "./try/try-room.tsx";
import { VersionsRoom } from "./versions/versions-room.tsx";
import { useAdminWords } from "./words.ts";

/** The pages about the content, by their name in the address. */
const rooms: Readonly<Record<string, Room>> = {
  rules: RulesRoom,
  topics: TopicsRoom,
  departments: DepartmentsRoom,
  try: TryRoom,
  effect: EffectRoom,
  draft: DraftRoom,
  versions: VersionsRoom,
};

type Props = { readonly admin: Admin; readonly page: string; readonly rest: readonly string[] };

export function Rooms({ admin, page, rest }: Props) {
  const words = useAdminWords();
  const { start } = useObserved(admin.state);
  const Room = rooms[page];
  if (Room !== undefined && start !== null) return <Room key={page} admin={admin} start={start} rest={rest} />;
  return (
    <div class="blank">
      <h1 class="blank__title">{words.notFound}</h1>
      <a class="button" href={linkTo("rules")}>
        {words.toRules}
      </a>
    </div>
  );
}
