import { describe, expect, it } from "vitest";
import type { Rewrite, Segment, Slot, SlotKind } from "../api/types";
import { answerOf, firstDraft, isOpenChoice, questions, type Drafts } from "./draft";
import { numberOf } from "./numberOf";

const slot = (id: string, kind: SlotKind, more: Partial<Slot> = {}): Slot => ({
  id, kind, prompt: `${id}?`, example: "never a value", required: true, prefill: null, units: [], nouns: [], options: [], many: false, ...more,
});
const rewrite = (slots: Slot[], segments: Segment[]): Rewrite => ({
  kind: "ask", form: "measures", start: 0, length: 0, segments, slots, resolves: [], source: "rules",
});
const fresh = (made: Rewrite): Drafts => Object.fromEntries(made.slots.map((s) => [s.id, firstDraft(s)]));
const ids = (made: Rewrite, drafts = fresh(made), opened: string[] = []) =>
  questions(made, drafts, new Set(opened)).map((q) => ("slot" in q ? q.slot.id : `(${q.first.id})`));

describe("a fresh draft", () => {
  it("answers nothing, whatever the example says", () => {
    for (const kind of ["rate", "latency", "pair", "volume", "users", "count", "cost", "share", "duration", "tool", "choice", "phrase"] as const)
      expect(answerOf(slot("s", kind), firstDraft(slot("s", kind)))).toBeNull();
  });

  it("holds what the line already says", () => {
    const said = slot("who", "phrase", { prefill: "the mobile app" });
    expect(answerOf(said, firstDraft(said))).toEqual({ slot: "who", text: "the mobile app" });
    const chosen = slot("style", "choice", { prefill: "rest", options: [{ id: "rest", label: "REST" }] });
    expect(answerOf(chosen, firstDraft(chosen))).toEqual({ slot: "style", options: ["rest"] });
  });
});

describe("an answer", () => {
  it("is a number with its unit, noun and period", () => {
    const rate = slot("rate", "rate", { nouns: ["requests"] });
    expect(answerOf(rate, { ...firstDraft(rate), value: "1,200", per: "day" })).toEqual({ slot: "rate", value: 1200, noun: "requests", per: "day" });
    expect(answerOf(rate, { ...firstDraft(rate), value: "1,200" })).not.toHaveProperty("per");
    const pair = slot("pair", "pair", { units: [{ id: "ms", label: "ms" }] });
    expect(answerOf(pair, { ...firstDraft(pair), value: "600" })).toBeNull();
    expect(answerOf(pair, { ...firstDraft(pair), value: "600", to: "90" })).toEqual({ slot: "pair", value: 600, to: 90, unit: "ms" });
  });

  it("is the author's own words where a choice takes them", () => {
    const choice = slot("verb", "choice");
    expect(answerOf(choice, { ...firstDraft(choice), text: " Rebuilt " })).toEqual({ slot: "verb", text: "Rebuilt" });
  });
});

it.each([
  ["1200", 1200], ["1,200", 1200], ["1 200", 1200], ["1\u00A0200", 1200], ["99.95", 99.95], ["0,5", 0.5], ["1,200.5", 1200.5],
  ["40k", 40000], ["1.1k", 1100], ["3M", 3e6], ["2 B", 2e9], ["~300", 300], ["500+", 500], ["0", 0],
  ["", null], ["many", null], ["12 ms", null], ["1.2.3", null], ["-5", null], ["1,20,0", null],
])("%j is the number %s", (typed, expected) => {
  expect(numberOf(typed)).toBe(expected);
});

describe("questions", () => {
  const pair = slot("pair", "pair", { required: false }), share = slot("share", "share", { required: false });
  const grouped = rewrite([slot("tool", "tool"), pair, share], [
    { text: "Added a " }, { slot: "tool" }, { group: [{ text: ", from " }, { slot: "pair" }, { group: [{ slot: "share" }] }] },
  ]);

  it("come in the order of the line, optional parts as buttons", () => {
    expect(ids(grouped)).toEqual(["tool", "(pair)"]);
  });

  it("come from an optional part when it is opened, and those within it after it", () => {
    expect(ids(grouped, fresh(grouped), ["measures/2"])).toEqual(["tool", "pair", "(share)"]);
    expect(ids(grouped, fresh(grouped), ["measures/2", "measures/2/2"])).toEqual(["tool", "pair", "share"]);
  });

  it("follow the branch that was chosen, and only it", () => {
    const what = slot("what", "choice", { options: [{ id: "tuned", label: "Tuned" }, { id: "moved", label: "Moved" }] });
    const branched = rewrite([what, slot("engine", "tool"), slot("volume", "volume")], [
      { branch: { slot: "what", cases: [{ when: "tuned", segments: [{ slot: "engine" }] }, { when: "moved", segments: [{ slot: "volume" }] }] } },
    ]);
    const chosen = { ...fresh(branched), what: { ...firstDraft(what), options: ["moved"] } };
    expect(ids(branched)).toEqual(["what"]);
    expect(ids(branched, chosen)).toEqual(["what", "volume"]);
    expect(isOpenChoice(what, branched.segments)).toBe(false);
    expect(isOpenChoice(slot("verb", "choice"), branched.segments)).toBe(true);
  });

  it("ask a slot once, however often the line names it", () => {
    expect(ids(rewrite([slot("tool", "tool")], [{ slot: "tool" }, { text: " and " }, { slot: "tool" }]))).toEqual(["tool"]);
  });
});
