import type { Content } from "../../domain/content.ts";
import { tokenise } from "../../language/tokens.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** A municipality's own phrases of danger must be phrases: a single word would bring the crisis card to every use of it. */
export function dangerPhrases({ municipality }: Content, lines: Lines): readonly Finding[] {
  return (municipality["danger-phrases"] ?? []).flatMap((phrase, number) => {
    if (tokenise(phrase).length > 1) return [];
    return {
      ...lines.at("routing-rules/municipality.yaml", "danger-phrases", number),
      what: `the danger phrase "${phrase}" is a single word: everybody who uses it would get the crisis card`,
      next: 'write it as it is said in danger, such as "står på højbroen", or take it out',
      level: "error" as const,
      said: { code: "danger-single-word", values: { phrase } } as const,
    };
  });
}
