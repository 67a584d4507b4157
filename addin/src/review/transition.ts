import type { Problem } from "../api/problem";
import type { Review } from "../api/types";
import { carryOver } from "./carryOver";
import { empty, sessionOf, type Dismissed, type Fix, type PaneState, type Session } from "./state";

export type PaneEvent =
  | { readonly kind: "documentClosed" }
  | { readonly kind: "readStarted" }
  | { readonly kind: "reviewStarted"; readonly fileName: string | null }
  | { readonly kind: "reviewed"; readonly fileName: string | null; readonly review: Review; readonly lost: ReadonlySet<number> }
  | { readonly kind: "applyStarted"; readonly suggestion: string }
  | { readonly kind: "applied"; readonly fix: Fix }
  | { readonly kind: "revertStarted"; readonly fix: number }
  | { readonly kind: "reverted"; readonly fix: number }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "chosen"; readonly suggestion: string | null }
  | { readonly kind: "dismissed"; readonly dismissed: Dismissed }
  | { readonly kind: "restored"; readonly contextHash: string }
  | { readonly kind: "noticeClosed" };

/** What the pane becomes. An event that does not fit where the pane stands changes nothing. */
export function transition(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "documentClosed":
      return empty;
    case "readStarted":
      return { kind: "reading", before: withoutNotice(sessionOf(state)) };
    case "reviewStarted":
      return { kind: "reviewing", fileName: event.fileName, before: sessionOf(state) };
    case "reviewed":
      return { kind: "reviewed", session: carryOver(sessionOf(state), event.fileName, event.review, event.lost) };
    case "failed":
      return failed(state, event.problem);
    default:
      return withSession(state, event);
  }
}

type SessionEvent = Exclude<PaneEvent, { kind: "documentClosed" | "readStarted" | "reviewStarted" | "reviewed" | "failed" }>;

function withSession(state: PaneState, event: SessionEvent): PaneState {
  const session = sessionOf(state);
  if (session === null) return state;
  switch (event.kind) {
    case "applyStarted":
      return state.kind === "reviewed"
        ? { kind: "applying", session: { ...session, notice: null }, suggestion: event.suggestion }
        : state;
    case "applied":
      return update(state, { applied: [...session.applied, event.fix] });
    case "revertStarted":
      return state.kind === "reviewed" ? { kind: "reverting", session: { ...session, notice: null }, fix: event.fix } : state;
    case "reverted":
      return update(state, { applied: session.applied.filter((fix) => fix.id !== event.fix) });
    case "chosen":
      return update(state, { current: event.suggestion });
    case "dismissed":
      return update(state, { dismissed: [...session.dismissed, event.dismissed] });
    case "restored":
      return update(state, { dismissed: session.dismissed.filter((d) => d.suggestion.contextHash !== event.contextHash) });
    case "noticeClosed":
      return update(state, { notice: null });
  }
}

/** A failure leaves the last review on show; only without one it fills the pane. */
function failed(state: PaneState, problem: Problem): PaneState {
  const session = sessionOf(state);
  if (session === null) return { kind: "failed", problem };
  const suggestion = state.kind === "applying" ? state.suggestion : null;
  return { kind: "reviewed", session: { ...session, notice: { problem, suggestion } } };
}

const withoutNotice = (session: Session | null): Session | null => session && { ...session, notice: null };

function update(state: PaneState, change: Partial<Session>): PaneState {
  switch (state.kind) {
    case "reviewed":
    case "applying":
    case "reverting":
      return { ...state, session: { ...state.session, ...change } };
    case "reading":
    case "reviewing":
      return state.before ? { ...state, before: { ...state.before, ...change } } : state;
    case "empty":
    case "failed":
      return state;
  }
}
