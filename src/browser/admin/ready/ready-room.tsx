import type { ReadyCheck } from "../../../domain/admin-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { TestMailBox } from "./test-mail-box.tsx";
import { useReadyWords } from "./words.ts";

/** What must be in place before citizens are let in. */
export function ReadyRoom({ admin, start }: RoomProps) {
  const words = useAdminWords();
  const own = useReadyWords();
  const loaded = useLoaded(admin, adminApi.ready);
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.ready}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <button type="button" class="button" aria-busy={loaded.loading} onClick={loaded.reload}>
          {own.look}
        </button>
      </header>
      <Loading of={loaded}>{({ checks }) => <Checks checks={checks} mayPeople={admin.may("people-read")} />}</Loading>
      {admin.may("content-publish") && <TestMailBox admin={admin} departments={start.departments} />}
    </>
  );
}

type ChecksProps = { readonly checks: readonly ReadyCheck[]; readonly mayPeople: boolean };

function Checks({ checks, mayPeople }: ChecksProps) {
  const own = useReadyWords();
  const left = checks.filter(({ must, ok }) => must && !ok).length;
  const of = (must: boolean) =>
    checks.filter((check) => check.must === must).sort((one, other) => Number(one.ok) - Number(other.ok));
  return (
    <>
      <p class={left === 0 ? "callout callout--success" : "callout callout--warning"}>
        <Icon name={left === 0 ? "check" : "warn"} />
        {left === 0 ? own.all : own.left(left)}
      </p>
      {[true, false].map((must) => (
        <section class="ready" key={String(must)}>
          <h2>{must ? own.must : own.should}</h2>
          <ul class="sheet ready__list">
            {of(must).map((check) => (
              <Check check={check} hasWay={check.link !== "people" || mayPeople} key={check.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** `hasWay`: this person may go where it is put right. */
function Check({ check, hasWay }: { readonly check: ReadyCheck; readonly hasWay: boolean }) {
  const { ok, must, what, next, link } = check;
  const words = useAdminWords();
  const own = useReadyWords();
  const tongue = useTongue();
  const pages: Readonly<Record<string, string>> = words.pages;
  return (
    <li class="ready__check">
      <span class={`tag tag--${ok ? "success" : must ? "danger" : "warning"}`}>
        <Icon name={ok ? "check" : "close"} />
        {ok ? own.ok : own.not}
      </span>
      <div>
        <p>{what[tongue]}</p>
        {next !== null && <p class="ready__next">{next[tongue]}</p>}
      </div>
      {!ok && link !== null && hasWay && (
        <a class="button button--small" href={linkTo(...link.split("/"))}>
          {own.go(pages[link.split("/")[0] ?? ""] ?? link)}
        </a>
      )}
    </li>
  );
}
