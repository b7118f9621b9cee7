import type { Content } from "../../domain/content.ts";
import type { Finding } from "../finding.ts";
import { readTexts } from "../texts.ts";

/** What the front door itself says: no text is missing, none is unknown, and each asks only for what it is given. */
export function texts({ files }: Content): readonly Finding[] {
  const read = readTexts(files);
  return "findings" in read ? read.findings : [];
}
