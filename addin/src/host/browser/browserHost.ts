import { place } from "../../anchors/place";
import type { Client, Upload } from "../../api/client";
import { Problem } from "../../api/problem";
import type { Anchor, Edit, ReviewedParagraph, Revised } from "../../api/types";
import type { Host, Mark, Revision } from "../host";
import { bodyParagraphs, draw } from "./draw";
import { keepFitting } from "./fit";
import { clear, highlight } from "./highlight";
import { notDrawn } from "./notDrawn";
import { reading } from "./reading";
import { save } from "./save";

/** A document dropped into a page. It is drawn into `element`, and changed by the reviewer's editor. */
export class BrowserHost implements Host {
  readonly element = document.createElement("div");
  #file: Upload | null = null;
  #drawn: Uint8Array | null = null;
  #paragraphs = new Map<number, { element: HTMLElement; text: string }>();

  constructor(private readonly client: Pick<Client, "replace" | "undo">) {
    this.element.className = "desk";
  }

  /** Shows the document in a frame. Returns what takes it out again. */
  standIn(frame: HTMLElement): () => void {
    frame.append(this.element);
    const stop = keepFitting(frame, this.element);
    return () => {
      stop();
      this.element.remove();
    };
  }

  open(file: Upload): void {
    this.#file = file;
    this.#drawn = null;
    this.#paragraphs.clear();
    this.element.replaceChildren();
  }

  read(): Promise<Upload> {
    return Promise.resolve(this.#opened());
  }

  paragraphs(): Promise<readonly string[]> {
    return Promise.resolve(bodyParagraphs(this.element).map((p) => reading(p).text));
  }

  /** Draws the document as it stands and checks that every paragraph of the review is on the page. */
  async place(reviewed: readonly ReviewedParagraph[]): Promise<ReadonlySet<number>> {
    await this.#redraw();
    clear(this.element);
    this.element.querySelector(".not-drawn")?.remove();

    const drawn = bodyParagraphs(this.element);
    const places = place(reviewed, drawn.map((p) => reading(p).text));
    drawn.forEach((p) => delete p.dataset["ordinal"]);
    reviewed.forEach(({ ordinal }, i) => {
      const at = places[i];
      if (at != null) drawn[at]!.dataset["ordinal"] = `${ordinal}`;
    });
    const rest = notDrawn(reviewed.filter((_, i) => places[i] == null));
    if (rest) this.element.append(rest);
    this.#remember(reviewed);
    // Whatever the page could not draw stands below it: nothing is ever lost here.
    return new Set();
  }

  mark(marks: readonly Mark[]): Promise<void> {
    clear(this.element);
    for (const mark of marks) {
      const paragraph = this.#paragraphs.get(mark.anchor.ordinal);
      if (paragraph) highlight(paragraph.element, mark, paragraph.text);
    }
    return Promise.resolve();
  }

  select(anchor: Anchor): Promise<boolean> {
    for (const shown of this.element.querySelectorAll("[data-current]")) shown.removeAttribute("data-current");
    const paragraph = this.#paragraphs.get(anchor.ordinal)?.element;
    if (!paragraph) return Promise.resolve(false);
    paragraph.dataset["current"] = "";
    const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    paragraph.scrollIntoView({ block: "center", inline: "nearest", behavior: smooth ? "smooth" : "auto" });
    return Promise.resolve(true);
  }

  async replaceWords(edits: readonly Edit[]): Promise<Revision> {
    const { applied, removed, undo } = this.#keep(await this.client.replace(this.#opened(), edits));
    return { applied, removed, undo };
  }

  async revert({ undo }: Revision): Promise<void> {
    if (undo === null) throw new Problem("no-way-back", "This change can't be taken back here.", "Please change the line by hand.");
    this.#keep(await this.client.undo(this.#opened(), undo));
  }

  onMarkChosen(listener: (suggestion: string) => void): () => void {
    const clicked = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      const suggestion = target?.closest<HTMLElement>("[data-suggestion]")?.dataset["suggestion"];
      if (suggestion !== undefined && !target?.closest("a[href]")) listener(suggestion);
    };
    this.element.addEventListener("click", clicked);
    return () => this.element.removeEventListener("click", clicked);
  }

  readonly download = (): void => {
    const { bytes, fileName } = this.#opened();
    save(bytes, fileName ?? "resume.docx");
  };

  #opened(): Upload {
    if (this.#file === null) throw new Problem("no-document", "No document is open.", "Choose a .docx file first.");
    return this.#file;
  }

  #keep(revised: Revised): Revised {
    const bytes = Uint8Array.from(atob(revised.document), (c) => c.charCodeAt(0));
    this.#file = { bytes, fileName: this.#opened().fileName };
    return revised;
  }

  async #redraw(): Promise<void> {
    const { bytes } = this.#opened();
    if (this.#drawn === bytes) return;
    // A document the renderer gives up on was read and reviewed all the same: its lines stand below an empty page.
    const page = await draw(bytes).catch(() => document.createElement("div"));
    this.element.replaceChildren(page);
    this.#drawn = bytes;
  }

  #remember(reviewed: readonly ReviewedParagraph[]): void {
    const texts = new Map(reviewed.map(({ ordinal, text }) => [ordinal, text]));
    this.#paragraphs = new Map(
      [...this.element.querySelectorAll<HTMLElement>("[data-ordinal]")].map((element) => {
        const ordinal = Number(element.dataset["ordinal"]);
        return [ordinal, { element, text: texts.get(ordinal)! }];
      }),
    );
  }
}
