import type { DeskMessage, PartPage } from "../../domain/desk-pages.ts";

/** Everything that happened to a part, as it is shown between the messages. */
export type Happened =
  | { readonly kind: "message"; readonly at: string; readonly key: string; readonly message: DeskMessage }
  | { readonly kind: "remark"; readonly at: string; readonly key: string; readonly remark: PartPage["remarks"][number] }
  | { readonly kind: "move"; readonly at: string; readonly key: string; readonly move: PartPage["moved"][number] }
  | {
      readonly kind: "closed";
      readonly at: string;
      readonly key: string;
      readonly result: NonNullable<PartPage["result"]>;
    };

/** In the order it happened; messages keep their own order whatever their clocks say. */
export function happenedIn({ messages, remarks, moved, result }: PartPage): readonly Happened[] {
  const told: Happened[] = [...messages]
    .sort((one, other) => one.seq - other.seq)
    .map((message) => ({ kind: "message", at: message.at, key: message.id, message }));
  const beside: Happened[] = [
    ...remarks.map((remark): Happened => ({ kind: "remark", at: remark.at, key: remark.id, remark })),
    ...moved.map((move): Happened => ({ kind: "move", at: move.at, key: `move ${move.at}`, move })),
    ...(result === null ? [] : [{ kind: "closed", at: result.at, key: `closed ${result.at}`, result } as const]),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  for (const each of beside) {
    let place = told.length;
    while (place > 0 && (told[place - 1]?.at ?? "") > each.at) place--;
    told.splice(place, 0, each);
  }
  return told;
}
