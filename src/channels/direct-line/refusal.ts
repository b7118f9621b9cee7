import type { Phrase } from "../../domain/phrase.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Request } from "../../domain/route.ts";

type Why = { readonly status: number; readonly code: string; readonly words: Pick<Phrase, "da" | "en"> };

// The clients know what to do by the status alone: 403 a token that is no longer good, 404 a conversation that has ended, any other
// 4xx is not tried again, and 5xx is.
const whys = {
  expired: {
    status: 403,
    code: "TokenExpired",
    words: {
      da: "Der er gået for lang tid. Åbn chatten igen.",
      en: "It has been too long. Please open the chat again.",
    },
  },
  foreign: {
    status: 403,
    code: "BadToken",
    words: {
      da: "Den adgang gælder ikke her. Åbn chatten igen.",
      en: "This access does not work here. Please open the chat again.",
    },
  },
  gone: {
    status: 404,
    code: "ConversationNotFound",
    words: {
      da: "Samtalen findes ikke længere. Du kan begynde en ny.",
      en: "The conversation is no longer there. You can begin a new one.",
    },
  },
  unreadable: {
    status: 400,
    code: "BadArgument",
    words: {
      da: "Vi kunne ikke læse det, der blev sendt. Skriv det igen.",
      en: "We could not read what was sent. Please write it again.",
    },
  },
  long: {
    status: 413,
    code: "MessageTooLong",
    words: {
      da: "Beskeden er for lang. Skriv højst 8.000 tegn ad gangen.",
      en: "The message is too long. Please write at most 8,000 characters at a time.",
    },
  },
  files: {
    status: 415,
    code: "NoFiles",
    words: {
      da: "Du kan ikke sende filer her. Skriv, hvad det drejer sig om.",
      en: "You cannot send files here. Please write what it is about.",
    },
  },
  // Not 403: to a client that means a token which it can renew, and it would try without end.
  blocked: {
    status: 409,
    code: "Blocked",
    words: {
      da: "Du kan ikke skrive her lige nu. Ring til kommunen, hvis det ikke kan vente.",
      en: "You cannot write here just now. Call the municipality if it cannot wait.",
    },
  },
  unavailable: {
    status: 503,
    code: "ServiceUnavailable",
    words: {
      da: "Vi kan ikke tage imod beskeden lige nu. Prøv igen om lidt.",
      en: "We cannot take the message just now. Please try again soon.",
    },
  },
} as const satisfies Readonly<Record<string, Why>>;

export type RefusalKind = keyof typeof whys;

/** The server says no, in the words of Direct Line and of the citizen. */
export class Refusal extends Problem {
  readonly why: RefusalKind;

  constructor(why: RefusalKind) {
    const { status, code, words } = whys[why];
    super(code, { kind: status === 404 ? "missing" : "refused", next: words.en });
    this.name = "Refusal";
    this.why = why;
  }
}

const ofProblem = {
  missing: "gone",
  conflict: "unavailable",
  refused: "blocked",
  unavailable: "unavailable",
  "signed-out": "foreign",
} as const satisfies Readonly<Partial<Record<Problem["kind"], RefusalKind>>>;

/** What a route throws becomes the answer that a client of Direct Line understands. */
export function refusing(handle: (request: Request) => Promise<Answer>): (request: Request) => Promise<Answer> {
  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      if (error instanceof Refusal) return refusal(error.why, request);
      // What we ourselves have done wrong is not the citizen's to mend.
      if (!(error instanceof Problem) || error.kind === "invalid") throw error;
      return refusal(ofProblem[error.kind], request);
    }
  };
}

function refusal(kind: RefusalKind, request: Request): Answer {
  const { status, code, words } = whys[kind];
  return {
    status,
    json: { error: { code, message: words[tongueOf(request)] } },
    ...(status === 503 && { headers: { "Retry-After": "2" } }),
  };
}

function tongueOf({ body, headers }: Request): "da" | "en" {
  const said = typeof body === "object" && body !== null && "locale" in body ? body.locale : undefined;
  const locale = typeof said === "string" ? said : (headers["accept-language"] ?? "");
  return /^(?:en|de)/i.test(locale) ? "en" : "da";
}
