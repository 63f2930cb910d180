/** Whether this process takes new work; shut before it stops, so that a balancer looks elsewhere first. */
export class ReadinessGate {
  #state: 'starting' | 'open' | 'draining' = 'starting';

  open(): void {
    this.#state = 'open';
  }

  drain(): void {
    this.#state = 'draining';
  }

  get state(): 'starting' | 'open' | 'draining' {
    return this.#state;
  }
}
