/**
 * A stand-in for the little of Word that this host uses, for tests: plain paragraphs, a search that finds no overlaps,
 * writes that happen at the next sync. It refuses to hand out what was not loaded.
 */
export class FakeWord {
  fileOpen = 0;
  /** Called when the file is read; may throw or change the paragraphs. */
  onSlice: (index: number) => void = () => undefined;
  links: readonly string[] = [];
  tracked = false;
  version = 1.3;
  selected: string | null = null;

  constructor(
    public paragraphs: string[],
    readonly bytes = new Uint8Array(150_000).fill(7),
  ) {}

  /** Puts `Word` and `Office` into the global scope. */
  install(): void {
    Object.assign(globalThis, {
      Word: { run: (batch: (context: unknown) => Promise<unknown>) => batch(this.#context()) },
      Office: {
        FileType: { Compressed: "compressed" },
        AsyncResultStatus: { Succeeded: "succeeded" },
        context: {
          document: { url: "https://files.example.com/a%20b/My%20Resume.docx", getFileAsync: this.#getFile },
          requirements: { isSetSupported: (_: string, version: string) => Number(version) <= this.version },
        },
      },
    });
  }

  #context() {
    const queue: (() => void)[] = [];
    const ranges = (found: () => readonly object[]) => {
      const collection = { items: undefined as readonly object[] | undefined, load: () => queue.push(() => (collection.items = found())) };
      return collection;
    };
    const paragraph = (i: number) => ({
      text: this.paragraphs[i],
      select: () => queue.push(() => (this.selected = this.paragraphs[i] ?? null)),
      search: (find: string) => ranges(() => hits(this.paragraphs[i]!, find).map((at) => this.#range(i, at, find, queue))),
      getRange: () => ({
        getHyperlinkRanges: () => ranges(() => this.links.filter((l) => this.paragraphs[i]!.includes(l)).map((text) => ({ text }))),
        getTrackedChanges: () => ranges(() => (this.tracked ? [{ type: "Added" }] : [])),
      }),
    });
    return {
      document: { body: { paragraphs: ranges(() => this.paragraphs.map((_, i) => paragraph(i))) } },
      sync: () => {
        for (const action of queue.splice(0)) action();
        return Promise.resolve();
      },
    };
  }

  /** A place is kept as it was found: a write before it would put it wrong, as on the web. */
  #range(i: number, at: number, text: string, queue: (() => void)[]) {
    const splice = (from: number, to: number, put: string) =>
      queue.push(() => (this.paragraphs[i] = this.paragraphs[i]!.slice(0, from) + put + this.paragraphs[i]!.slice(to)));
    const end = at + text.length;
    return {
      text,
      select: () => queue.push(() => (this.selected = text)),
      delete: () => splice(at, end, ""),
      insertText: (put: string, where: string) => splice(where === "End" ? end : at, where === "Start" ? at : end, put),
    };
  }

  readonly #getFile = (_: string, { sliceSize }: { sliceSize: number }, done: (result: unknown) => void): void => {
    this.fileOpen++;
    const failed = { status: "failed", error: { code: 5001 } };
    done({
      status: "succeeded",
      value: {
        size: this.bytes.length,
        sliceCount: Math.ceil(this.bytes.length / sliceSize),
        getSliceAsync: (i: number, told: (result: unknown) => void) => {
          const data = [...this.bytes.slice(i * sliceSize, (i + 1) * sliceSize)];
          try {
            this.onSlice(i);
            told({ status: "succeeded", value: { data, size: data.length, index: i } });
          } catch {
            told(failed);
          }
        },
        closeAsync: (told: (result: unknown) => void) => {
          this.fileOpen--;
          told({ status: "succeeded" });
        },
      },
    });
  };
}

function hits(text: string, find: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(find); at !== -1; at = text.indexOf(find, at + find.length)) found.push(at);
  return found;
}
