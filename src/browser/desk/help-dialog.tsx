import { Dialog } from "../staff/dialog.tsx";
import { useWords } from "./use-words.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onShut: () => void;
};

const rows: readonly (readonly [readonly string[], keyof Words["keys"]])[] = [
  [["J", "↓"], "next"],
  [["K", "↑"], "previous"],
  [["Enter"], "open"],
  [["T"], "take"],
  [["I"], "move"],
  [["S"], "later"],
  [["L"], "close"],
  [["R"], "reply"],
  [["N"], "remark"],
  [["W"], "why"],
  [["/"], "slash"],
  [["Ctrl Enter"], "send"],
  [["Ctrl Z"], "undo"],
  [["F6", "Shift F6"], "panes"],
  [["G M"], "goMine"],
  [["G A"], "goDepartment"],
  [["G V"], "goCitizen"],
  [["G S"], "goLater"],
  [["G L"], "goClosed"],
  [["?"], "help"],
  [["Esc"], "escape"],
];

export function HelpDialog({ singleKeys, onSingleKeys, onShut }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.helpTitle} hint={words.helpHint} wide onShut={onShut}>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => onSingleKeys(currentTarget.checked)}
        />
        {words.helpSwitch}
      </label>
      <dl class="help">
        {rows.map(([keys, what]) => (
          <div>
            <dt>
              {keys.map((key, at) => (
                <>
                  {at > 0 && <span class="meta"> {words.or} </span>}
                  <kbd class="kbd">{key}</kbd>
                </>
              ))}
            </dt>
            <dd>{words.keys[what]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
