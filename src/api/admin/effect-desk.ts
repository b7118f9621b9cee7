import { isNew, redOf } from "../../content/publish.ts";
import type { EffectState } from "../../domain/admin-pages.ts";
import { Problem } from "../../domain/problem.ts";
import { compare, latestQuestions } from "../../insight/effect.ts";
import { type AdminSetting, equipmentFor } from "./setting.ts";

const questionsAtMost = 500;

type Done = Extract<EffectState, { state: "done" }>;

/** One run at a time in a process, for everybody who edits. The result is kept in memory only: it quotes questions. */
export class EffectDesk {
  readonly #setting: AdminSetting;
  #state: EffectState = { state: "none" };
  #key = "";
  #run = 0;
  #failure: Problem | null = null;

  constructor(setting: AdminSetting) {
    this.#setting = setting;
  }

  /** `say`: a problem in the words of whoever asks. */
  async state(say: (problem: Problem) => { readonly title: string; readonly detail: string }): Promise<EffectState> {
    if (this.#state.state === "failed" && this.#failure !== null) {
      const { title, detail } = say(this.#failure);
      return { state: "failed", what: `${title}.`, next: detail };
    }
    if (this.#state.state !== "done") return this.#state;
    // Asking is enough to know whether the draft has changed: nothing is worked out for it.
    return { ...this.#state, old: this.#setting.lab.latest?.key !== this.#key };
  }

  async begin(): Promise<EffectState> {
    if (this.#state.state === "running") return this.#state;
    const run = ++this.#run;
    this.#state = { state: "running", done: 0, of: questionsAtMost };
    void this.#work(run).then(
      (state) => this.#become(run, state),
      (error: unknown) => this.#fail(run, error),
    );
    return this.#state;
  }

  stop(): EffectState {
    this.#run++;
    if (this.#state.state === "running") this.#state = { state: "none" };
    return this.#state;
  }

  #become(run: number, state: EffectState): void {
    if (run === this.#run) this.#state = state;
  }

  #fail(run: number, cause: unknown): void {
    const next = "see the cause, and try the draft again";
    // What is not a problem of the draft is a fault of the program: whoever runs it hears of it.
    const problem = new Problem("the draft could not be tried", { kind: "unavailable", next, cause });
    if (!(cause instanceof Problem)) this.#setting.report(problem);
    if (run === this.#run) this.#failure = cause instanceof Problem ? cause : problem;
    this.#become(run, { state: "failed", what: "", next: "" });
  }

  async #work(run: number): Promise<EffectState> {
    const setting = this.#setting;
    const { live, lab, house } = setting;
    const trial = await lab.trial();
    this.#key = trial.key;
    const began = performance.now();
    const at = house.now();
    const red = redOf(trial.findings).filter(isNew([]));
    const examples = live.now.content.rules.reduce((sum, rule) => sum + rule.examples.length, 0);
    const base: Done = { state: "done", at, ms: 0, questions: 0, same: 0, examples, changes: [], red, old: false };
    if (trial.live === null) return base;
    const { topics } = live.now.content;
    const isSensitive = (topic: string) => topics.get(topic)?.sensitive === true;
    const questions = await latestQuestions(house.store, questionsAtMost, isSensitive);
    const compared = await compare(
      equipmentFor(setting, live.now),
      equipmentFor(setting, trial.live),
      questions,
      (done) => this.#become(run, { state: "running", done, of: questions.length }),
      () => run !== this.#run,
    );
    if (compared === null) return { state: "none" };
    return { ...base, ...compared, ms: Math.round(performance.now() - began) };
  }
}
