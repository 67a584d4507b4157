import type { Problem } from "../api/problem";
import type { DismissalReason, Review, Suggestion } from "../api/types";
import type { Revision } from "../host/host";

/** A suggestion that was applied and can be taken back. */
export interface Fix {
  /** Counts from 1, in the order of applying. */
  readonly id: number;
  readonly title: string;
  readonly revision: Revision;
}

export interface Dismissed {
  readonly suggestion: Suggestion;
  readonly reason: DismissalReason;
}

/** Something that did not work, beside the suggestion it belongs to. */
export interface Notice {
  readonly problem: Problem;
  readonly suggestion: string | null;
}

/** One document under review. */
export interface Session {
  readonly fileName: string | null;
  readonly review: Review;
  /** Ordinals of reviewed paragraphs that are not to be found in the document any more. */
  readonly lost: ReadonlySet<number>;
  readonly applied: readonly Fix[];
  readonly dismissed: readonly Dismissed[];
  /** The suggestion whose card is open. */
  readonly current: string | null;
  readonly notice: Notice | null;
}

/** Where the pane stands. What it shows follows from this and nothing else. */
export type PaneState =
  | { readonly kind: "empty" }
  | { readonly kind: "reading"; readonly before: Session | null }
  | { readonly kind: "reviewing"; readonly fileName: string | null; readonly before: Session | null }
  | { readonly kind: "reviewed"; readonly session: Session }
  | { readonly kind: "applying"; readonly session: Session; readonly suggestion: string }
  | { readonly kind: "reverting"; readonly session: Session; readonly fix: number }
  | { readonly kind: "failed"; readonly problem: Problem };

export const empty: PaneState = { kind: "empty" };

/** The review on show, also while the next one is being made. */
export function sessionOf(state: PaneState): Session | null {
  switch (state.kind) {
    case "reviewed":
    case "applying":
    case "reverting":
      return state.session;
    case "reading":
    case "reviewing":
      return state.before;
    case "empty":
    case "failed":
      return null;
  }
}

/** True while something is under way that must end before the next thing starts. */
export const isBusy = (state: PaneState): boolean =>
  state.kind === "reading" || state.kind === "reviewing" || state.kind === "applying" || state.kind === "reverting";
