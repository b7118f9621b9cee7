import type { Changed, DeskProblem, PartPage } from "../../domain/desk-pages.ts";
import { Failure } from "../staff/request.ts";
import { Observed } from "../staff/store.ts";
import { randomId } from "../widget/random-id.ts";
import type { Changes, DeskApi, What } from "./api.ts";

/** Somebody was faster, or it stands differently now. */
export type Conflict = { readonly what: What; readonly detail: string };

export type PartState = {
  readonly id: string | null;
  readonly phase: "none" | "loading" | "failed" | "missing" | "left" | "ready";
  /** As it stood last; still there when it has left, so that nobody loses what they were reading. */
  readonly page: PartPage | null;
  /** What is being done just now. */
  readonly busy: What | null;
  readonly conflict: Conflict | null;
  /** What did not get through; the same can be tried again. */
  readonly trouble: { readonly what: What; readonly detail: string | null } | null;
  /** Who writes just now: the citizen (""), or a colleague's id. */
  readonly typing: string | null;
};

const nothing: PartState = {
  id: null,
  phase: "none",
  page: null,
  busy: null,
  conflict: null,
  trouble: null,
  typing: null,
};

export type Outcome = "done" | "left" | "conflict" | "failed";

type Ask = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

const typingLasts = 5_000;
/** One saving is told of in several events, which come together. */
const rest = 30;

/** The part on the screen. */
export class PartModel {
  readonly state = new Observed<PartState>(nothing);
  /** Told when it has changed by one's own doing. */
  onChanged: (page: PartPage | null) => void = () => undefined;
  readonly #api: DeskApi;
  readonly #ask: Ask;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #again: (() => Promise<Outcome>) | null = null;
  // The same reply tried again is one reply.
  #reply: { readonly part: string; readonly text: string; readonly clientId: string } | null = null;

  constructor(api: DeskApi, ask: Ask) {
    this.#api = api;
    this.#ask = ask;
  }

  async open(id: string | null): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (id === null) this.state.set(nothing);
    else {
      this.state.set({ ...nothing, id, phase: "loading" });
      await this.load();
    }
  }

  async load(): Promise<void> {
    const { id } = this.state.now;
    if (id === null) return;
    try {
      const page = await this.#ask(() => this.#api.part(id));
      if (this.state.now.id === id) this.#show(page);
    } catch (error) {
      if (this.state.now.id !== id) return;
      const { phase, page } = this.state.now;
      if (error instanceof Failure && error.status === 404) this.state.set({ phase: page ? "left" : "missing" });
      // What is on the screen stays there while the line is off.
      else if (phase === "loading") this.state.set({ phase: "failed" });
    }
  }

  retry(): Promise<void> {
    this.state.set({ phase: "loading" });
    return this.load();
  }

  /** Something has happened to it. */
  renewSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.load();
    }, rest);
  }

  left(): void {
    if (this.state.now.page !== null) this.state.set({ phase: "left" });
  }

  typed(by: string): void {
    clearTimeout(this.#typing);
    this.state.set({ typing: by });
    this.#typing = setTimeout(() => this.state.set({ typing: null }), typingLasts);
  }

  /** What did not get through, once more, on the part as it stands now. */
  again(): Promise<Outcome> {
    return this.#again?.() ?? Promise.resolve("failed");
  }

  forgive(): void {
    this.state.set({ conflict: null, trouble: null });
  }

  reply(text: string, held = true): Promise<Outcome> {
    const part = this.state.now.id ?? "";
    if (this.#reply?.part !== part || this.#reply.text !== text)
      this.#reply = { part, text, clientId: `desk-${randomId()}` };
    const { clientId } = this.#reply;
    return this.change("reply", { clientId, text, held });
  }

  /** Does it on the page as it was seen. When that is an old one and nothing that matters has changed, on the new one. */
  async change<W extends What>(what: W, body: Changes[W]): Promise<Outcome> {
    const { page, busy } = this.state.now;
    if (page === null || busy !== null) return "failed";
    this.state.set({ busy: what, conflict: null, trouble: null });
    this.#again = () => this.change(what, body);
    const outcome = await this.#try(page, what, body, true);
    if (this.state.now.id === page.id) this.state.set({ busy: null });
    if (what === "reply" && outcome === "done") this.#reply = null;
    return outcome;
  }

  async #try<W extends What>(page: PartPage, what: W, body: Changes[W], again: boolean): Promise<Outcome> {
    try {
      return this.#take(page.id, await this.#ask(() => this.#api.change(page.id, page.revision, what, body)));
    } catch (error) {
      const { status, problem } = error instanceof Failure ? error : new Failure(0, null);
      const now = problem?.part;
      if (status === 412 && now !== undefined && again && harmless(page, now, what))
        return this.#try(now, what, body, false);
      return this.#refused(page, what, status, problem);
    }
  }

  #take(id: string, changed: Changed): Outcome {
    const gone = "left" in changed;
    if (this.state.now.id === id) {
      if (gone) this.state.set({ phase: "left" });
      else this.#show(changed);
    }
    this.onChanged(gone ? null : changed);
    return gone ? "left" : "done";
  }

  #refused(page: PartPage, what: What, status: number, problem: DeskProblem | null): Outcome {
    if (this.state.now.id !== page.id) return "failed";
    if (status === 404) {
      this.state.set({ phase: "left" });
      this.onChanged(null);
      return "left";
    }
    if (problem?.part !== undefined) {
      this.#show(problem.part);
      this.onChanged(problem.part);
    }
    if (status === 409 || status === 412) {
      this.state.set({ conflict: { what, detail: problem?.detail ?? "" } });
      return "conflict";
    }
    if (status !== 401) this.state.set({ trouble: { what, detail: problem?.detail ?? null } });
    return "failed";
  }

  #show(page: PartPage): void {
    const { page: before, typing } = this.state.now;
    // Two answers may overtake each other.
    if (before !== null && before.id === page.id && before.revision > page.revision) return;
    // Only the word of whoever writes ends the writing: one's own reply may come in between.
    const said = page.messages
      .slice(before?.messages.length ?? 0)
      .some(({ by, staff }) => (typing === "" ? by === "citizen" : staff?.id === typing));
    this.state.set({ phase: "ready", page, typing: said ? null : typing });
  }
}

/** Nothing has changed that whoever did it would have wanted to know first. */
function harmless(before: PartPage, now: PartPage, what: What): boolean {
  if (!now.can.includes(what)) return false;
  if (what === "remark" || what === "hold" || what === "unhold") return true;
  const matters = ({ state, department, topic, claimant, conversation }: PartPage) =>
    JSON.stringify([state, department, topic.id, claimant?.id, conversation.joined?.id]);
  const people = ({ messages }: PartPage) => messages.filter(({ by }) => by === "citizen" || by === "staff").length;
  return matters(before) === matters(now) && people(before) === people(now);
}
