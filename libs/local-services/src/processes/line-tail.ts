const LINES_KEPT_MAX = 40;
const LINE_CHARACTERS_MAX = 2_000;

/** The last lines of an endless text, for an error message that shows what a child said before it died. */
export class LineTail {
  #complete: string[] = [];
  #rest = '';

  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = (lines.pop() ?? '').slice(-LINE_CHARACTERS_MAX);
    const kept = lines.map((line) => line.slice(0, LINE_CHARACTERS_MAX));
    this.#complete = [...this.#complete, ...kept].slice(-LINES_KEPT_MAX);
  }

  get lines(): readonly string[] {
    return this.#rest === '' ? this.#complete : [...this.#complete, this.#rest];
  }
}
