import { useEffect, useState } from "preact/hooks";
import { ContactCard } from "./blocks/contact.tsx";
import { AboutData, DeleteQuestion, Staying } from "./data-sheets.tsx";
import type { SeenContact } from "./reply.ts";
import { Sheet } from "./sheet.tsx";
import type { Words } from "./words.ts";

export type SheetName = "contact" | "data" | "delete" | "deleted";

export type SheetEvents = {
  /** What deleting would leave, in sentences; null when it cannot be said. */
  readonly stays: () => Promise<readonly string[] | null>;
  /** Deletes, and answers with what stays; null when it did not work. */
  readonly remove: () => Promise<readonly string[] | null>;
  readonly mayLearn: (may: boolean) => void;
  readonly download: () => void;
  readonly go: (sheet: SheetName | null) => void;
};

type Props = {
  readonly sheet: SheetName;
  readonly words: Words;
  readonly contact: SeenContact;
  readonly privacy: string;
  readonly mayLearn: boolean;
  /** Something has been said. */
  readonly hasTalk: boolean;
  readonly on: SheetEvents;
};

/** What can lie over the talk: the contact card, what is kept, and the way to have it deleted. */
export function Sheets({ sheet, words, contact, privacy, mayLearn, hasTalk, on }: Props) {
  const [stays, setStays] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (sheet !== "delete") return;
    let current = true;
    setStays(null);
    setFailed(false);
    on.stays().then((lines) => {
      if (!current) return;
      setStays(lines);
      setFailed(lines === null);
    });
    return () => {
      current = false;
    };
    // Asked once, when the question is opened.
  }, [sheet]);
  const remove = async () => {
    setBusy(true);
    const left = await on.remove();
    setBusy(false);
    setFailed(left === null);
    if (left === null) return;
    setStays(left);
    on.go("deleted");
  };
  return (
    <Sheet title={titleOf(sheet, words)} words={words} onShut={() => on.go(null)} key={sheet}>
      {sheet === "contact" && <ContactCard contact={contact} />}
      {sheet === "data" && (
        <AboutData
          {...{ words, privacy, mayLearn }}
          canDelete={hasTalk}
          onMayLearn={on.mayLearn}
          onDownload={on.download}
          onDelete={() => on.go("delete")}
        />
      )}
      {sheet === "delete" && (
        <DeleteQuestion {...{ words, stays, failed, busy }} onDelete={remove} onKeep={() => on.go(null)} />
      )}
      {sheet === "deleted" && (
        <div class="text">
          <Staying all={words.deletedAll} some={words.deletedSome} stays={stays ?? []} />
        </div>
      )}
    </Sheet>
  );
}

function titleOf(sheet: SheetName, words: Words): string {
  return {
    contact: words.contact,
    data: words.dataTitle,
    delete: words.deleteQuestion,
    deleted: words.deleted,
  }[sheet];
}
