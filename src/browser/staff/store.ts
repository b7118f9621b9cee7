import { useEffect, useState } from "preact/hooks";

/** Something that changes as a whole and tells who looks at it. */
export class Observed<State> {
  #state: State;
  readonly #lookers = new Set<(state: State) => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get now(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const look of [...this.#lookers]) look(this.#state);
  }

  /** Answers with the way to stop. */
  look(each: (state: State) => void): () => void {
    this.#lookers.add(each);
    return () => this.#lookers.delete(each);
  }
}

export function useObserved<State>(observed: Observed<State>): State {
  const [state, setState] = useState(observed.now);
  useEffect(() => {
    // It may have changed between the drawing and now.
    setState(observed.now);
    return observed.look(setState);
  }, [observed]);
  return state;
}
