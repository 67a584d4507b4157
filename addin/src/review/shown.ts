import type { Suggestion } from "../api/types";
import type { Session } from "./state";

/** The suggestions that were not dismissed. One whose first was dismissed no longer folds. */
export function shown({ review, dismissed }: Pick<Session, "review" | "dismissed">): Suggestion[] {
  const gone = new Set(dismissed.map(({ suggestion }) => key(suggestion)));
  const left = review.suggestions.filter((s) => !gone.has(key(s)));
  const ids = new Set(left.map((s) => s.id));
  return left.map((s) => (s.foldedUnder !== null && !ids.has(s.foldedUnder) ? { ...s, foldedUnder: null } : s));
}

const key = ({ rule, contextHash }: Suggestion) => `${rule} ${contextHash}`;
