import { useState } from "preact/hooks";
import type { Later, Sent } from "../../domain/desk-api.ts";
import { localTime, utcOf } from "../../domain/local-time.ts";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly now: number;
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onLater: (later: Sent<typeof Later>) => void;
};

const morning = "09:00";

/** When to come back to it, as clocks in Denmark show it, wherever the device is. */
export function LaterDialog({ now, busy, onShut, onLater }: Props) {
  const words = useWords();
  const dayIn = (days: number) => localTime(new Date(now + days * 86_400_000).toISOString()).day;
  const [day, setDay] = useState(dayIn(1));
  const [time, setTime] = useState(morning);
  const [remark, setRemark] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const save = () => {
    if (day === "" || time === "") {
      setWrong(words.timeNeeded);
      return;
    }
    const at = utcOf(day, time);
    if (Date.parse(at) <= now) setWrong(words.timePast);
    else onLater({ at, ...(remark.trim() !== "" && { remark: remark.trim() }) });
  };
  return (
    <Dialog title={words.laterTitle} hint={words.laterHint} onShut={onShut} onSubmit={save}>
      <div class="row">
        {[1, 7].map((days) => (
          <button
            type="button"
            class="button button--small"
            onClick={() => {
              setDay(dayIn(days));
              setTime(morning);
            }}
          >
            {days === 1 ? words.tomorrow : words.nextWeek}
          </button>
        ))}
      </div>
      <div class="two">
        <Field label={words.date} error={wrong}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              type="date"
              min={dayIn(0)}
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.time}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              type="time"
              value={time}
              onInput={({ currentTarget }) => setTime(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field label={`${words.laterRemark} ${words.optional}`}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxlength={1000}
            autocomplete="off"
            value={remark}
            onInput={({ currentTarget }) => setRemark(currentTarget.value)}
          />
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {words.laterNow}
        </button>
      </div>
    </Dialog>
  );
}
