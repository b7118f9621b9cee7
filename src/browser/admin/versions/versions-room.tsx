import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { FilesBox } from "./files-box.tsx";
import { VersionView } from "./version-view.tsx";
import { useVersionWords } from "./words.ts";

/** Every published state of the content. */
export function VersionsRoom(props: RoomProps) {
  const { admin, rest } = props;
  const words = useAdminWords();
  const own = useVersionWords();
  const tongue = useTongue();
  const loaded = useLoaded(admin, adminApi.versions);
  const number = Number(rest[0] ?? "");
  if (Number.isSafeInteger(number) && number > 0)
    return <VersionView admin={admin} number={number} versions={loaded.value?.versions ?? []} />;
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.versions}</h1>
          <p class="lead">{own.lead}</p>
        </div>
      </header>
      <Loading of={loaded}>
        {({ versions }) => (
          <ol class="sheet versions">
            {versions.map((version) => (
              <li key={version.number}>
                <a href={linkTo("versions", String(version.number))}>{own.number(version.number)}</a>
                {version.live && <span class="tag tag--success">{own.live}</span>}
                <span class="versions__note">{version.note}</span>
                <small>{own.by(version.by, whenIn(version.at, tongue))}</small>
              </li>
            ))}
          </ol>
        )}
      </Loading>
      <FilesBox admin={admin} />
    </>
  );
}
