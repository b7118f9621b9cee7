import { Icon } from "./icon.tsx";
import { useObserved } from "./store.ts";
import type { Toasts } from "./toasts.ts";
import { useStaffWords } from "./words.ts";

export function ToastBar({ toasts }: { readonly toasts: Toasts }) {
  const words = useStaffWords();
  const { toast } = useObserved(toasts.shown);
  return (
    <div class="toasts" role="status">
      {toast !== null && (
        <div class="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.action !== null && (
            <button
              type="button"
              class="button button--small"
              onClick={() => {
                toast.action?.run();
                toasts.shut(toast.id);
              }}
            >
              <Icon name="undo" />
              {toast.action.label}
            </button>
          )}
          {toast.failed && (
            <button type="button" class="button button--small" onClick={() => toasts.shut(toast.id)}>
              {words.understood}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
