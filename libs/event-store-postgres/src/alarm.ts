/**
 * Lets a loop sleep until a time has passed or somebody rings. A ring while nobody sleeps is kept for the
 * next sleep, so that none is lost between looking and sleeping.
 */
export class Alarm {
  #rung = false;
  #end: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#end?.();
  }

  /** Resolves after `delayMs`, or at once when it rings or has rung since the last sleep. */
  async sleep(delayMs: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, delayMs);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = undefined;
    }
    this.#rung = false;
  }
}
