import { useEffect, useRef, useState } from "preact/hooks";
import type { Talk } from "./talk.ts";
import type { Tongue } from "./words.ts";

type Start = {
  readonly tongue: Tongue;
  /** Somebody has chosen it. */
  readonly chosen: boolean;
};

/** The language of the buttons: as the talk speaks, until somebody has chosen. */
export function useTongue(start: Start, talk: Talk, onChosen: (tongue: Tongue) => void): [Tongue, () => void] {
  const [tongue, setTongue] = useState(start.tongue);
  const isChosen = useRef(start.chosen);
  const heard = tongueOf(talk);
  useEffect(() => {
    if (heard !== null && !isChosen.current) setTongue(heard);
  }, [heard]);
  const change = () => {
    const other = tongue === "da" ? "en" : "da";
    isChosen.current = true;
    setTongue(other);
    onChosen(other);
  };
  return [tongue, change];
}

/** Of the last reply, when the buttons know it. */
function tongueOf({ said }: Talk): Tongue | null {
  const last = said.findLast((item) => item.kind === "reply" && item.reply.by === "assistant");
  const locale = last?.kind === "reply" ? last.locale : "";
  return locale === "da" || locale === "en" ? locale : null;
}
