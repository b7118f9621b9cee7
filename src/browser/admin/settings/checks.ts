import type { ItemValue } from "../../../domain/admin-pages.ts";
import type { EditWords } from "./edit-words.ts";
import { placeOf } from "./editing.ts";
import { type Path, textAt, valueAt } from "./json-path.ts";

/** Gathers what is wrong with a form's values, in plain words and by its place. */
export class Checks {
  readonly found = new Map<string, string>();
  readonly #value: ItemValue;
  readonly #words: EditWords;

  constructor(value: ItemValue, words: EditWords) {
    this.#value = value;
    this.#words = words;
  }

  text(path: Path): string {
    return textAt(this.#value, path).trim();
  }

  wrong(path: Path, why: string): void {
    if (!this.found.has(placeOf(path))) this.found.set(placeOf(path), why);
  }

  required(...paths: readonly Path[]): void {
    for (const path of paths) if (this.text(path) === "") this.wrong(path, this.#words.required);
  }

  phrase(path: Path): void {
    this.required([...path, "da"], [...path, "en"]);
  }

  whole(path: Path, from: number, to: number, optional = false): void {
    const value = valueAt(this.#value, path);
    if (value === undefined && optional) return;
    if (typeof value !== "number" || !Number.isInteger(value) || value < from || value > to)
      this.wrong(path, this.#words.number(from, to));
  }

  mail(path: Path): void {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(this.text(path))) this.wrong(path, this.#words.mailWrong);
  }

  link(path: Path, optional = false): void {
    const text = this.text(path);
    if (text === "" && optional) return;
    if (!/^https?:\/\/\S/.test(text) || !URL.canParse(text)) this.wrong(path, this.#words.linkWrong);
  }

  phone(path: Path, optional = false): void {
    const text = this.text(path);
    if (text === "" && optional) return;
    if (text.length < 3) this.wrong(path, this.#words.phoneWrong);
  }

  day(path: Path, optional = false): void {
    const text = this.text(path);
    if (text === "" && optional) return;
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) this.wrong(path, this.#words.dayWrong);
  }
}
