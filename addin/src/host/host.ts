import type { Upload } from "../api/client";
import type { Anchor, AppliedEdit, Edit, Removed, ReviewedParagraph, Severity } from "../api/types";

/** Words to underline for a suggestion. */
export interface Mark {
  readonly suggestion: string;
  readonly severity: Severity;
  readonly title: string;
  readonly anchor: Anchor;
}

/** A change that was made to the words. */
export interface Revision {
  readonly applied: readonly AppliedEdit[];
  readonly removed: readonly Removed[];
  /** What this host needs to take it back; null when it can't be taken back. */
  readonly undo: string | null;
}

/**
 * What the pane stands in. Ordinals and offsets are those of the review last given to `place`. Everything may reject with
 * a `Problem`; after a rejected write the document is as it was.
 */
export interface Host {
  /** The document as it stands, with its name. */
  read(): Promise<Upload>;

  /** The text of every body paragraph as it stands, in order. */
  paragraphs(): Promise<readonly string[]>;

  /**
   * Lines the paragraphs of a review up with what stands in the document.
   * @returns the ordinals of paragraphs with text that could not be found again for sure
   */
  place(reviewed: readonly ReviewedParagraph[]): Promise<ReadonlySet<number>>;

  /** Underlines these words and no others. */
  mark(marks: readonly Mark[]): Promise<void>;

  /** Brings the words into view and shows that they are meant. False when they are not there any more. */
  select(anchor: Anchor): Promise<boolean>;

  /** Replaces words and nothing else: all of the edits or none. */
  replaceWords(edits: readonly Edit[]): Promise<Revision>;

  /** Takes a change back. */
  revert(revision: Revision): Promise<void>;

  /** Calls back with a suggestion's id when its mark is clicked. Returns what stops it. */
  onMarkChosen(listener: (suggestion: string) => void): () => void;

  /** Hands the document as it stands to the author, under its own name; null when the author has it at hand anyway. */
  readonly download: (() => void) | null;
}
