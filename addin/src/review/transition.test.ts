import { describe, expect, it } from "vitest";
import { Problem } from "../api/problem";
import type { Review } from "../api/types";
import { review, suggestion } from "./fakes";
import { empty, isBusy, sessionOf, type PaneState } from "./state";
import { transition, type PaneEvent } from "./transition";

const weak = suggestion("weak-opening", 2), responsible = suggestion("weak-opening", 3);
const problem = new Problem("busy", "Busy.", "Try again.");
const fix = { id: 1, title: "t", revision: { applied: [], removed: [], undo: "u" } };
const reviewed = (made: Review): PaneEvent => ({ kind: "reviewed", fileName: "r.docx", review: made, lost: new Set() });
const after = (...events: PaneEvent[]) => events.reduce<PaneState>(transition, empty);
const shown = after({ kind: "readStarted" }, { kind: "reviewStarted", fileName: "r.docx" }, reviewed(review([weak, responsible])));

describe("the pane", () => {
  it("goes from empty over reading and reviewing to reviewed, with the first card open", () => {
    expect(after({ kind: "readStarted" })).toEqual({ kind: "reading", before: null });
    expect(after({ kind: "readStarted" }, { kind: "reviewStarted", fileName: "r.docx" }).kind).toBe("reviewing");
    expect(sessionOf(shown)?.current).toBe(weak.id);
  });

  it("shows a failure by itself before the first review, and beside the review afterwards", () => {
    expect(after({ kind: "readStarted" }, { kind: "failed", problem })).toEqual({ kind: "failed", problem });
    const again = transition(transition(shown, { kind: "readStarted" }), { kind: "failed", problem });
    expect(again.kind).toBe("reviewed");
    expect(sessionOf(again)?.notice).toEqual({ problem, suggestion: null });
  });

  it("shows a failed apply at its suggestion, and forgets it with the next try", () => {
    const failed = transition(transition(shown, { kind: "applyStarted", suggestion: responsible.id }), { kind: "failed", problem });
    expect(sessionOf(failed)?.notice?.suggestion).toBe(responsible.id);
    expect(sessionOf(transition(failed, { kind: "applyStarted", suggestion: weak.id }))?.notice).toBeNull();
  });

  it("keeps the list of what was applied through the review that follows", () => {
    const applied = [{ kind: "applyStarted", suggestion: weak.id }, { kind: "applied", fix }, { kind: "reviewStarted", fileName: null }, reviewed(review([responsible]))] as const;
    const state = applied.reduce<PaneState>(transition, shown);
    expect(sessionOf(state)?.applied).toEqual([fix]);
    expect(sessionOf(state)?.current).toBe(responsible.id);
    expect(sessionOf(transition(state, { kind: "reverted", fix: 1 }))?.applied).toEqual([]);
  });

  it("keeps the open card when it is found again, wherever it went", () => {
    const open = transition(shown, { kind: "chosen", suggestion: responsible.id });
    const moved = { ...responsible, id: "weak-opening@9:0", anchor: { ...responsible.anchor, ordinal: 9 } };
    const state = transition(transition(open, { kind: "readStarted" }), reviewed(review([weak, moved])));
    expect(sessionOf(state)?.current).toBe(moved.id);
  });

  it("opens the last card when the open one was the last and is gone", () => {
    const open = transition(shown, { kind: "chosen", suggestion: responsible.id });
    const state = transition(transition(open, { kind: "readStarted" }), reviewed(review([weak])));
    expect(sessionOf(state)?.current).toBe(weak.id);
  });

  it("starts one thing at a time", () => {
    const applying = transition(shown, { kind: "applyStarted", suggestion: weak.id });
    expect(isBusy(applying)).toBe(true);
    expect(transition(applying, { kind: "revertStarted", fix: 1 })).toBe(applying);
    expect(transition(applying, { kind: "applyStarted", suggestion: responsible.id })).toBe(applying);
  });

  it("remembers dismissals until they are taken back or the document is closed", () => {
    const state = transition(shown, { kind: "dismissed", dismissed: { suggestion: weak, reason: "confidential" } });
    expect(sessionOf(state)?.dismissed).toHaveLength(1);
    expect(sessionOf(transition(state, { kind: "restored", contextHash: weak.contextHash }))?.dismissed).toEqual([]);
    expect(transition(state, { kind: "documentClosed" })).toBe(empty);
  });

  it("takes no notice of events about a review it does not have", () => {
    for (const event of [{ kind: "chosen", suggestion: "x" }, { kind: "applied", fix }, { kind: "noticeClosed" }] as const)
      expect(transition(empty, event)).toBe(empty);
  });
});
