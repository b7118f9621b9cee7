import { useRef } from "preact/hooks";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { goTo } from "../place.ts";
import { useAdminWords } from "../words.ts";
import { useVersionWords } from "./words.ts";

/** The content out as one file, and back into the draft. */
export function FilesBox({ admin }: { readonly admin: Admin }) {
  const words = useAdminWords();
  const own = useVersionWords();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const files = filesIn(await file.text());
    if (files === null) {
      admin.toasts.say(own.uploadWrong, { failed: true });
      return;
    }
    try {
      const { items } = await adminApi.importFiles(files);
      admin.toasts.say(own.uploaded(items.length));
      admin.changed();
      goTo("draft");
    } catch (error) {
      if (!admin.failed(error)) admin.toasts.say(problemOf(error).problem?.detail ?? words.failed, { failed: true });
    }
  };
  return (
    <section class="sheet versions__files" aria-label={own.upload}>
      <a class="button" href="/api/admin/export" download>
        {own.download}
      </a>
      <div class="field">
        <span class="field__label" id="upload-label">
          {own.upload}
        </span>
        <span class="field__hint" id="upload-hint">
          {own.uploadHint}
        </span>
        {/* The browser's own button speaks the browser's language. */}
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
        <button
          type="button"
          class="button versions__choose"
          aria-describedby="upload-label upload-hint"
          onClick={() => input.current?.click()}
        >
          {own.choose}
        </button>
      </div>
    </section>
  );
}

function filesIn(text: string): Record<string, string> | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null || !("files" in found)) return null;
    const { files } = found;
    if (typeof files !== "object" || files === null) return null;
    const pairs = Object.entries(files);
    return pairs.every(([, content]) => typeof content === "string") ? Object.fromEntries(pairs) : null;
  } catch {
    return null;
  }
}
