/** With what one comes to the door. */
export type Door = {
  readonly link: { readonly kind: "invitation" | "reset" | "first"; readonly token: string } | null;
  /** One is in, and looks at one's own account. */
  readonly account: boolean;
  /** Why one stands here. */
  readonly because: Because | null;
  /** Where one was. */
  readonly to: string | null;
};

const problems = ["expired", "denied", "no-access", "provider"] as const;
export type Because = "ended" | "out" | (typeof problems)[number];

export function doorFrom({ hash, search }: { readonly hash: string; readonly search: string }): Door {
  const said = new URLSearchParams(hash.slice(1));
  const asked = new URLSearchParams(search);
  const kind = (["invitation", "reset", "first"] as const).find((each) => said.has(each));
  const token = kind === undefined ? "" : (said.get(kind) ?? "");
  return {
    link: kind === undefined ? null : { kind, token },
    account: said.has("account"),
    because: becauseOf(said, asked),
    to: placeOf(asked.get("to")),
  };
}

function becauseOf(said: URLSearchParams, asked: URLSearchParams): Because | null {
  // `state` comes back from the municipality's own sign-out.
  if (said.has("out") || asked.get("state") === "out") return "out";
  if (said.has("ended")) return "ended";
  return problems.find((problem) => problem === said.get("problem")) ?? null;
}

/** Only a place of our own: a link must not send anybody elsewhere. */
function placeOf(to: string | null): string | null {
  return to !== null && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : null;
}
