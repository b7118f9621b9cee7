import type { RoomProps } from "../page.tsx";
import { useAdminWords } from "../words.ts";
import { TryPanel } from "./try-panel.tsx";
import { useTryWords } from "./words.ts";

export function TryRoom({ admin, start }: RoomProps) {
  const words = useAdminWords();
  const own = useTryWords();
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.try}</h1>
          <p class="lead">{own.lead}</p>
        </div>
      </header>
      <div class="try-room">
        <TryPanel admin={admin} start={start} />
      </div>
    </>
  );
}
