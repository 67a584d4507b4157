import type { Answer, Rewrite } from "../../api/types";
import { answerOf, firstDraft, questions, type Drafts, type Question } from "../../review/draft";

/** All that was typed into the `ask` rewrites of one suggestion. */
export interface AskDraft {
  readonly drafts: Drafts;
  /** Optional parts that were opened. */
  readonly opened: ReadonlySet<string>;
  /** Slots that were left once: only they are told what is missing. */
  readonly touched: ReadonlySet<string>;
}

/** What was typed so far, with a fresh draft for every slot that has none: the rewrites of a suggestion share their answers. */
export function draftFor(rewrite: Rewrite, before: AskDraft | undefined): AskDraft {
  const fresh = Object.fromEntries(rewrite.slots.map((slot) => [slot.id, firstDraft(slot)]));
  return { opened: new Set(), touched: new Set(), ...before, drafts: { ...fresh, ...before?.drafts } };
}

export const questionsOf = (rewrite: Rewrite, { drafts, opened }: AskDraft): Question[] => questions(rewrite, drafts, opened);

/** The answers to the questions on show; what stands in a part that is closed again does not count. */
export function answersOf(shown: readonly Question[], { drafts }: AskDraft): Answer[] {
  return shown.flatMap((question) => {
    const answer = "slot" in question ? answerOf(question.slot, drafts[question.slot.id]!) : null;
    return answer ? [answer] : [];
  });
}

/** Whether anything stands in a slot's fields, read or not. */
export function isBegun({ drafts }: AskDraft, slot: string): boolean {
  const draft = drafts[slot]!;
  return draft.value !== "" || draft.to !== "" || draft.text !== "" || draft.options.length > 0;
}
