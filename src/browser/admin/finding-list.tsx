import type { Finding } from "../../domain/admin-pages.ts";
import { Icon } from "../staff/icon.tsx";

/** What `check` says about a thing, and what to do. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      {findings.map(({ level, what, next }) => (
        <div class={`callout ${level === "error" ? "callout--danger" : "callout--warning"} finding`} key={what}>
          <Icon name={level === "error" ? "stop" : "warn"} />
          <p>
            {what}. <span class="finding__next">{next}</span>
          </p>
        </div>
      ))}
    </>
  );
}
