import type { Anchor, Review, Suggestion } from "../api/types";
import type { Session } from "./state";
import { shown } from "./shown";

/** The session after a new review: what was applied and dismissed stays, and the author's place in the list is kept. */
export function carryOver(
  before: Session | null, fileName: string | null, review: Review, lost: ReadonlySet<number>,
): Session {
  const applied = before?.applied ?? [];
  const dismissed = before?.dismissed ?? [];
  const session: Session = { fileName, review, lost, applied, dismissed, current: null, notice: before?.notice ?? null };
  const cards = shown(session).filter((s) => s.foldedUnder === null);
  const was = before?.review.suggestions.find((s) => s.id === before.current);
  return { ...session, current: (was ? follow(was, cards) : cards[0])?.id ?? null };
}

/** The same finding if it is still there, else the next one down the page, else the last. */
function follow(was: Suggestion, cards: readonly Suggestion[]): Suggestion | undefined {
  return (
    cards.find((s) => s.contextHash === was.contextHash && s.rule === was.rule) ??
    cards.find((s) => compare(s.anchor, was.anchor) >= 0) ??
    cards.at(-1)
  );
}

const compare = (a: Anchor, b: Anchor) => a.ordinal - b.ordinal || a.start - b.start;
