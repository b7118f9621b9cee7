import type { Move, NoteTaken, Sent } from "../../domain/desk-api.ts";
import type { FileNote, PartPage, PrintPage, SavedReplies, Suggested, Why } from "../../domain/desk-pages.ts";
import type { SavedReply } from "../../domain/saved-reply.ts";
import { Failure } from "../staff/request.ts";
import type { Changes, What } from "./api.ts";
import type { Closing } from "./close-dialog.tsx";
import type { Desk } from "./desk-model.ts";
import type { Outcome } from "./part-model.ts";
import type { Saved } from "./replies/replies-dialog.tsx";
import type { Words } from "./words.ts";

const undoFor = 5_000;

/** What a press on the page does, and what is said about it afterwards. */
export class Deeds {
  readonly #desk: Desk;
  readonly #words: () => Words;
  #pending: { readonly timer: ReturnType<typeof setTimeout>; readonly run: (leaving: boolean) => void } | null = null;

  constructor(desk: Desk, words: () => Words) {
    this.#desk = desk;
    this.#words = words;
    // Whoever leaves the page has not taken it back.
    addEventListener("pagehide", () => this.#finish(true));
  }

  async do<W extends Exclude<What, "reply">>(what: W, body: Changes[W]): Promise<Outcome> {
    const outcome = await this.#desk.part.change(what, body);
    const done = this.#words().done[what];
    if ((outcome === "done" || outcome === "left") && done !== "") this.#desk.toasts.say(done);
    return outcome;
  }

  /** Sent, and held back by the server for five seconds. The draft goes only when the server has it. */
  async reply(text: string, held = true): Promise<Outcome> {
    const { id } = this.#desk.part.state.now;
    const outcome = await this.#desk.part.reply(text, held);
    if (outcome === "done" && id !== null && this.#desk.drafts.of(id).reply.trim() === text)
      this.#desk.drafts.change(id, { reply: "" });
    return outcome;
  }

  async remark(text: string): Promise<Outcome> {
    const { id } = this.#desk.part.state.now;
    const outcome = await this.do("remark", { text });
    if (outcome === "done" && id !== null) this.#desk.drafts.change(id, { remark: "" });
    return outcome;
  }

  /** The held reply comes back into the field, before whatever has been begun since. */
  async undo(page: PartPage): Promise<Outcome> {
    if (page.held === null) return "failed";
    const { clientId, text } = page.held;
    const outcome = await this.#desk.part.change("undo", { clientId });
    if (outcome === "done") {
      const begun = this.#desk.drafts.of(page.id).reply;
      this.#desk.drafts.change(page.id, { reply: begun === "" ? text : `${text}\n\n${begun}` });
      this.#desk.toasts.say(this.#words().takenBack);
    }
    if (outcome === "conflict") {
      this.#desk.part.forgive();
      this.#desk.toasts.say(this.#words().tooLate);
    }
    return outcome;
  }

  async close({ last, ...closing }: Closing): Promise<Outcome> {
    if (last !== "") {
      const said = await this.reply(last, false);
      if (said !== "done") return said;
    }
    return this.do("close", closing);
  }

  move(move: Sent<typeof Move>): Promise<Outcome> {
    return this.do("move", move);
  }

  taken(taken: Sent<typeof NoteTaken>): Promise<Outcome> {
    return this.do("note-taken", taken);
  }

  /** One press moves it, after five seconds in which the press can be taken back: the citizen is told, and that cannot. */
  topic(page: PartPage, { topic, department, here }: Why["couldBe"][number]): void {
    const words = this.#words();
    const to = here ? page.department : (department ?? page.department);
    const name = this.#desk.state.now.start?.departments.find(({ id }) => id === to)?.name ?? to;
    this.#finish(false);
    const body = { department: to, topic: topic.id, reason: words.topicReason(topic.title) };
    const run = (leaving: boolean) => {
      if (leaving) void this.#desk.api.change(page.id, page.revision, "move", body, true);
      else if (this.#desk.part.state.now.id === page.id) void this.move(body);
      else void this.#elsewhere(page, body);
    };
    this.#pending = { timer: setTimeout(() => this.#finish(false), undoFor), run };
    this.#desk.toasts.say(here ? words.correctingIn(topic.title) : words.movingIn(name), {
      ms: undoFor,
      action: { label: words.undo, run: () => this.#takeBack() },
    });
  }

  async note(): Promise<FileNote | null> {
    return this.#orNothing((part) => this.#desk.api.fileNote(part));
  }

  async print(): Promise<PrintPage | null> {
    const print = await this.#orNothing((part) => this.#desk.api.print(part));
    if (print === null) this.#desk.toasts.say(this.#words().printFailed, { failed: true });
    return print;
  }

  async seek(words: string): Promise<readonly Suggested[]> {
    const found = await this.#orNothing((part) => this.#desk.api.articles(part, words));
    return found?.articles ?? [];
  }

  async article(article: string): Promise<string | null> {
    const insert = await this.#orNothing((part) => this.#desk.api.insert(part, article));
    if (insert === null) this.#desk.toasts.say(this.#words().insertFailed, { failed: true });
    return insert?.text ?? null;
  }

  async savedReplies(department: string): Promise<SavedReplies | null> {
    try {
      return await this.#desk.ask(() => this.#desk.api.savedReplies(department));
    } catch {
      return null;
    }
  }

  async saveReplies({ department, revision }: SavedReplies, replies: readonly SavedReply[]): Promise<Saved> {
    try {
      const body = { replies: structuredClone(replies) as SavedReplies["replies"] };
      const page = await this.#desk.ask(() => this.#desk.api.saveReplies(department, revision, body));
      this.#desk.toasts.say(this.#words().repliesSaved);
      // Its own page offers them, too.
      this.#desk.part.renewSoon();
      return { ok: true, page };
    } catch (error) {
      const now = error instanceof Failure ? error.problem?.savedReplies : undefined;
      return now === undefined ? null : { ok: false, page: now };
    }
  }

  async copy(text: string): Promise<void> {
    const words = this.#words();
    try {
      await navigator.clipboard.writeText(text);
      this.#desk.toasts.say(words.copied);
    } catch {
      this.#desk.toasts.say(words.copyFailed, { failed: true });
    }
  }

  // The page has gone on to another part before the five seconds were over.
  async #elsewhere(page: PartPage, body: Sent<typeof Move>): Promise<void> {
    try {
      await this.#desk.ask(() => this.#desk.api.change(page.id, page.revision, "move", body));
      this.#desk.toasts.say(this.#words().done.move);
    } catch {
      this.#desk.toasts.say(`${page.reference}: ${this.#words().notThrough}`, { failed: true });
    }
    this.#desk.queue.renewSoon();
  }

  #takeBack(): void {
    if (this.#pending !== null) clearTimeout(this.#pending.timer);
    this.#pending = null;
  }

  #finish(leaving: boolean): void {
    const pending = this.#pending;
    this.#takeBack();
    pending?.run(leaving);
  }

  async #orNothing<Answer>(question: (part: string) => Promise<Answer>): Promise<Answer | null> {
    const { id } = this.#desk.part.state.now;
    if (id === null) return null;
    try {
      return await this.#desk.ask(() => question(id));
    } catch {
      return null;
    }
  }
}
