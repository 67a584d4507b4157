import type { Mark } from "../host/host";
import { shown } from "./shown";
import type { Session } from "./state";

/** What to underline: every card's words. What folds, and what is about no words of the body, has no mark. */
export function marks(session: Pick<Session, "review" | "dismissed">): Mark[] {
  return shown(session)
    .filter((s) => s.foldedUnder === null && s.scope !== "document" && s.scope !== "outside")
    .map(({ id, severity, title, anchor }) => ({ suggestion: id, severity, title, anchor }));
}
