import { hash } from "../../anchors/hash";
import { locate } from "../../anchors/locate";
import { normalise } from "../../anchors/normalise";
import { place } from "../../anchors/place";
import type { Upload } from "../../api/client";
import { Problem, refusal } from "../../api/problem";
import type { Anchor, Edit, ReviewedParagraph } from "../../api/types";
import type { Host, Revision } from "../host";
import { fileName } from "./fileName";
import { readParagraphs } from "./paragraphs";
import { readFile } from "./readFile";
import { selectWords } from "./select";
import { write, type Change } from "./write";

/** The document open in Word. It may change at any time, so every call reads it anew and trusts no earlier place. */
export class WordHost implements Host {
  #reviewed: readonly ReviewedParagraph[] = [];
  readonly download = null;

  /** The file and the paragraphs must be of one moment: when the author typed in between, it is read once more. */
  async read(): Promise<Upload> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const before = await readParagraphs();
      const bytes = await readFile();
      const after = await readParagraphs();
      if (digest(before) === digest(after)) return { bytes, fileName: fileName(Office.context.document.url) };
    }
    throw new Problem("changing", "The document is changing.", "Stop typing for a moment, then review again.");
  }

  paragraphs(): Promise<readonly string[]> {
    return readParagraphs();
  }

  async place(reviewed: readonly ReviewedParagraph[]): Promise<ReadonlySet<number>> {
    this.#reviewed = reviewed;
    const places = place(reviewed, await readParagraphs());
    return new Set(reviewed.flatMap(({ ordinal, text }, i) => (places[i] === null && normalise(text) !== "" ? [ordinal] : [])));
  }

  /** The chosen words are selected in the document; nothing is drawn into it. */
  mark(): Promise<void> {
    return Promise.resolve();
  }

  async select(anchor: Anchor): Promise<boolean> {
    const live = await readParagraphs();
    const index = this.#indexOf(anchor.ordinal, live);
    if (index === null) return false;
    const span = locate(this.#textOf(anchor.ordinal), anchor, live[index]!);
    await selectWords(index, live[index]!, span);
    return true;
  }

  async replaceWords(edits: readonly Edit[]): Promise<Revision> {
    const live = await readParagraphs();
    const ordinals = [...new Set(edits.map(({ anchor }) => anchor.ordinal))].sort((a, b) => a - b);
    const changes = ordinals.map((ordinal): Change & { ordinal: number } => {
      const index = this.#indexOf(ordinal, live);
      if (index === null) throw refusal("changed");
      const before = live[index]!;
      return { ordinal, index, before, after: this.#edited(before, edits.filter((e) => e.anchor.ordinal === ordinal)) };
    });
    await write(changes);
    return { applied: changes, removed: [], undo: JSON.stringify(changes) };
  }

  /** Finds the changed paragraphs again by their words, wherever they stand now. */
  async revert({ undo }: Revision): Promise<void> {
    const changes = JSON.parse(undo ?? "[]") as Change[];
    const live = await readParagraphs();
    const wanted = (text: string, after: string) => normalise(text) === normalise(after);
    const back = changes.map(({ index, before, after }): Change => {
      const found = live.flatMap((text, i) => (wanted(text, after) ? [i] : []));
      const at = found.includes(index) ? index : found.length === 1 ? found[0] : undefined;
      if (at === undefined) throw refusal("changed");
      return { index: at, before: live[at]!, after: before };
    });
    await write(back);
  }

  onMarkChosen(): () => void {
    return () => undefined;
  }

  #indexOf(ordinal: number, live: readonly string[]): number | null {
    const places = place(this.#reviewed, live);
    return places[this.#reviewed.findIndex((p) => p.ordinal === ordinal)] ?? null;
  }

  #textOf(ordinal: number): string {
    return this.#reviewed.find((p) => p.ordinal === ordinal)?.text ?? "";
  }

  #edited(live: string, edits: readonly Edit[]): string {
    const fromTheEnd = [...edits].sort((a, b) => b.anchor.start - a.anchor.start);
    return fromTheEnd.reduce((text, { anchor, text: put }) => {
      const reviewed = this.#textOf(anchor.ordinal);
      const span = locate(reviewed, anchor, live);
      if (anchor.hash !== hash(reviewed) || span === null) throw refusal("changed");
      return text.slice(0, span.start) + put + text.slice(span.start + span.length);
    }, live);
  }
}

const digest = (paragraphs: readonly string[]) => hash(paragraphs.map((text) => hash(text)).join(" "));
