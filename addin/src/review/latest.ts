/** Runs one piece of work at a time, and of those asked for meanwhile only the last. */
export class Latest {
  #next: (() => Promise<void>) | null = null;
  #running = false;

  async run(work: () => Promise<void>): Promise<void> {
    this.#next = work;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#next) {
        const now = this.#next;
        this.#next = null;
        await now();
      }
    } finally {
      this.#running = false;
    }
  }
}
