import type { Colleague, PartPage, Start } from "../../domain/desk-pages.ts";
import { SureDialog } from "../staff/sure-dialog.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import type { Deeds } from "./deeds.ts";
import { HelpDialog } from "./help-dialog.tsx";
import { LaterDialog } from "./later-dialog.tsx";
import { MaskDialog } from "./mask-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import type { Outcome } from "./part-model.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { RepliesDialog } from "./replies/replies-dialog.tsx";
import type { Over } from "./ui.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly over: Over;
  readonly page: PartPage | null;
  readonly start: Start;
  readonly colleagues: readonly Colleague[];
  readonly clock: () => number;
  readonly busy: boolean;
  readonly deeds: Deeds;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onOver: (over: Over | null) => void;
};

/** What lies over the page. Whatever comes of it, the dialog goes: what did not work stands on the part, with what was written. */
export function Overs({ over, page, start, colleagues, clock, busy, deeds, singleKeys, onSingleKeys, onOver }: Props) {
  const words = useWords();
  const shut = () => onOver(null);
  if (over.kind === "help") return <HelpDialog {...{ singleKeys, onSingleKeys }} onShut={shut} />;
  if (over.kind === "replies")
    return (
      <RepliesDialog
        departments={start.departments.filter(({ id }) => start.me.savedReplies.includes(id))}
        department={
          page !== null && start.me.savedReplies.includes(page.department)
            ? page.department
            : (start.me.savedReplies[0] ?? "")
        }
        now={clock()}
        onLoad={(department) => deeds.savedReplies(department)}
        onSave={(from, replies) => deeds.saveReplies(from, replies)}
        onShut={shut}
      />
    );
  if (page === null) return null;
  const common = { page, busy, onShut: shut };
  const after = (doing: Promise<Outcome>, next: Over | null = null) =>
    void doing.then((outcome) => onOver(outcome === "done" ? next : null));
  const named = page.claimant?.name ?? "";
  switch (over.kind) {
    case "move":
      return (
        <MoveDialog
          {...common}
          {...{ start, colleagues }}
          department={over.department}
          topic={over.topic}
          onMove={(move) => after(deeds.move(move))}
        />
      );
    case "later":
      return <LaterDialog {...common} now={clock()} onLater={(later) => after(deeds.do("later", later))} />;
    case "close":
      return (
        <CloseDialog
          {...common}
          results={start.results}
          onClose={(closing) => after(deeds.close(closing), { kind: "note" })}
        />
      );
    case "note":
      return (
        <NoteDialog
          {...common}
          onLoad={() => deeds.note()}
          onCopy={(text) => void deeds.copy(text)}
          onTaken={(taken) => after(deeds.taken(taken))}
        />
      );
    case "mask":
      return (
        <MaskDialog {...common} words={over.words} onMask={(hidden) => after(deeds.do("mask", { words: hidden }))} />
      );
    case "block":
      return (
        <ReasonDialog
          {...common}
          title={words.blockTitle}
          hint={words.blockHint}
          label={words.blockNow}
          danger
          onYes={(reason) => after(deeds.do("block", { reason }))}
        />
      );
    case "hold":
      return (
        <ReasonDialog
          {...common}
          title={words.holdTitle}
          hint={words.holdHint}
          label={words.holdNow}
          danger={false}
          onYes={(reason) => after(deeds.do("hold", { reason }))}
        />
      );
    case "take-over":
      return (
        <SureDialog
          {...common}
          title={words.takeOverTitle(named)}
          hint={words.takeOverHint(named)}
          label={words.takeOverNow}
          onYes={() => after(deeds.do("take-over", {}))}
        />
      );
    default:
      return over satisfies never;
  }
}
