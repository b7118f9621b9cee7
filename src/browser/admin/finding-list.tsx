import type { Finding } from "../../domain/admin-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { wordedIn } from "./findings/worded.ts";

/** What `check` says about a thing, and what to do. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const tongue = useTongue();
  return (
    <>
      {findings.map((finding) => {
        const isError = finding.level === "error";
        const [what, next] = wordedIn(tongue, finding);
        return (
          <div class={`callout ${isError ? "callout--danger" : "callout--warning"} finding`} key={finding.what}>
            <Icon name={isError ? "stop" : "warn"} />
            <p>
              {what}. <span class="finding__next">{next}</span>
            </p>
          </div>
        );
      })}
    </>
  );
}
