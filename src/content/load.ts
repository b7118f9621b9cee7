import type { Content } from "../domain/content.ts";
import { refusedFor } from "./check/check-content.ts";
import { contentOf } from "./content-of.ts";
import { type Files, readFiles } from "./files.ts";
import type { Finding } from "./finding.ts";
import { Refusal } from "./refusal.ts";

/** Content that can be used, or a Problem that names every place that must be repaired first: nothing is half-loaded. */
export function contentFrom(files: Files): Content {
  const { content, findings } = contentOf(files);
  if (content === null) throw refusal(findings);
  const broken = refusedFor(content);
  if (broken.length > 0) throw refusal(broken);
  return content;
}

export async function load(root: string): Promise<Content> {
  return contentFrom(await readFiles(root));
}

const most = 10;

/** Everything that must be repaired first, as one Problem. */
export function refusal(findings: readonly Finding[]): Refusal {
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error("content was refused and nothing was found wrong with it");
  const others = rest.slice(0, most).map(({ file, line, what }) => `\n${file}:${line}: ${what}`);
  const more = rest.length > most ? `\n… and ${rest.length - most} more` : "";
  const about = {
    code: "unusable",
    where: `${first.file}:${first.line}`,
    next: `${first.next}${others.join("")}${more}`,
  };
  return new Refusal(first.what, about, findings);
}
