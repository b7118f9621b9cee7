import { useMemo, useState } from "preact/hooks";
import type { AdminStart, TopicPage } from "../../../domain/admin-pages.ts";
import { isReadable } from "../../../domain/half-entry.ts";
import { TopicEntry } from "../../../domain/topic.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { AsText } from "../edit/as-text.tsx";
import { ConflictBox } from "../edit/conflict-box.tsx";
import { ItemHead } from "../edit/item-head.tsx";
import { nameFrom } from "../edit/name-from.ts";
import { SaveBar } from "../edit/save-bar.tsx";
import { revisionOf, shownOf } from "../edit/sides.ts";
import { useItem } from "../edit/use-item.ts";
import { UsedBy } from "../edit/used-by.tsx";
import { useEditWords } from "../edit/words.ts";
import { Loading } from "../loading.tsx";
import { goTo, linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { ExampleList } from "./example-list.tsx";
import { useMove } from "./move.ts";
import { Needs } from "./needs.tsx";
import { TopicFields } from "./topic-fields.tsx";
import { topicIn } from "./topic-value.ts";
import { useTopicWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly start: AdminStart; readonly topic: string };

/** One topic, or a new one. */
export function TopicPageRoom({ admin, start, topic }: Props) {
  const tongue = useTongue();
  const isNew = topic === "new";
  const loaded = useLoaded<TopicPage | null>(admin, () => (isNew ? Promise.resolve(null) : adminApi.topic(topic)));
  if (isNew) return <Editor admin={admin} start={start} page={null} />;
  return (
    <Loading of={loaded}>
      {(page) =>
        page !== null && !isReadable(TopicEntry, shownOf(page)?.value) ? (
          <>
            <ItemHead admin={admin} page={page} title={page.title[tongue]} room="topics" />
            <AsText admin={admin} page={page} />
          </>
        ) : (
          <Editor admin={admin} start={start} page={page} />
        )
      }
    </Loading>
  );
}

type EditorProps = Pick<Props, "admin" | "start"> & { readonly page: TopicPage | null };

function Editor({ admin, start, page }: EditorProps) {
  const own = useTopicWords();
  const common = useEditWords();
  const tongue = useTongue();
  const [file, setFile] = useState(page?.file ?? start.groups[0]?.file ?? "");
  const [errors, setErrors] = useState<{ readonly da?: string; readonly en?: string }>({});
  const edited = useItem<TopicEntry>({
    admin,
    page,
    read: topicIn,
    write: (value, on) => adminApi.save(`topic:${value.id}`, revisionOf(on), { value }, { file }),
    ...(page === null ? { onSaved: () => goTo("topics", nameFrom(edited.value.title.da)) } : {}),
  });
  const { value } = edited;
  const move = useMove(admin, edited);
  const measured = useMemo(() => new Map((page?.examples ?? []).map((each) => [each.text, each])), [page]);
  const mayEdit = admin.may("content-edit");
  const id = page === null ? nameFrom(value.title.da) : value.id;
  const isTaken = page === null && id !== "" && (id === "new" || start.topics.some((topic) => topic.id === id));
  const save = () => {
    const found = {
      ...(value.title.da.trim() === "" && { da: common.missing }),
      ...(isTaken && { da: own.taken }),
      ...(value.title.en.trim() === "" && { en: common.missing }),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) void edited.save({ ...value, id });
  };
  const title = value.title[tongue] || value.title.da || own.newTopic;
  const examples = useMemo(
    () => (
      <ExampleList
        topic={id}
        topics={start.topics}
        examples={value.examples}
        measured={measured}
        mayEdit={mayEdit}
        onExamples={(next) => edited.set({ examples: next })}
        onMove={(sentence, place, to) => void move(sentence, place, to)}
      />
    ),
    [id, value.examples, measured, mayEdit, tongue, edited.busy, edited.page],
  );
  return (
    <>
      <ItemHead admin={admin} page={edited.page} title={title} room="topics" />
      <ConflictBox edited={edited} />
      <fieldset class="editor" disabled={!mayEdit}>
        <legend class="hidden">{title}</legend>
        <TopicFields
          start={start}
          admin={admin}
          value={value}
          errors={errors}
          file={file}
          onFile={setFile}
          willBe={page === null && id !== "" ? own.willBe(id) : undefined}
          onChange={edited.set}
        />
        <Needs needs={value.needs ?? []} onNeeds={(needs) => edited.set({ needs })} />
        {examples}
      </fieldset>
      <SaveBar edited={edited} mayEdit={mayEdit} onSave={save}>
        <a class="button button--quiet" href={linkTo("try")}>
          {own.tryIt}
        </a>
      </SaveBar>
      {edited.page !== null && <UsedBy page={edited.page} />}
    </>
  );
}
