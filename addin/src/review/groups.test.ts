import { expect, it } from "vitest";
import { review, suggestion } from "./fakes";
import { groups } from "./groups";
import { marks } from "./marks";
import { shown } from "./shown";

const whole = suggestion("length", 0, { scope: "document" });
const top = suggestion("missing-contact", 0);
const first = suggestion("weak-opening", 2);
const folded = suggestion("missing-impact", 2, { foldedUnder: first.id });
const made = review([top, first, folded, whole]);

it("groups cards by section under its own heading, what is about the whole first", () => {
  expect(groups(made, made.suggestions).map((g) => [g.title, g.cards.map((c) => c.suggestion.rule)])).toEqual([
    ["The whole resume", ["length"]],
    ["Top of the page", ["missing-contact"]],
    ["Experience", ["weak-opening"]],
  ]);
});

it("folds what is of the same bullet beneath the first", () => {
  expect(groups(made, made.suggestions).at(-1)?.cards[0]?.folded).toEqual([folded]);
});

it("shows what was folded when its first is dismissed", () => {
  const left = shown({ review: made, dismissed: [{ suggestion: first, reason: "other" }] });
  expect(left.map((s) => [s.rule, s.foldedUnder])).toEqual([["missing-contact", null], ["missing-impact", null], ["length", null]]);
});

it("underlines cards, not what folds and not what is about the whole", () => {
  expect(marks({ review: made, dismissed: [] }).map((m) => m.suggestion)).toEqual([top.id, first.id]);
});
