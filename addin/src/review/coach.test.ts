import { describe, expect, it, vi } from "vitest";
import { Problem } from "../api/problem";
import { Coach } from "./coach";
import { fakeClient, fakeHost, ready, review, suggestion, upload } from "./fakes";
import { sessionOf } from "./state";

const responsible = suggestion("weak-opening", 3, { rewrites: [ready] });
const coachOf = (host = fakeHost(), client = fakeClient()) => new Coach(host, client, () => "2026-11");

describe("the coach", () => {
  it("reads, sends with this month, places and marks", async () => {
    const host = fakeHost({ place: vi.fn(() => Promise.resolve(new Set([2]))), mark: vi.fn(() => Promise.resolve()) });
    const client = fakeClient({ review: vi.fn(() => Promise.resolve(review([responsible]))) });
    const coach = coachOf(host, client);
    await coach.review();
    expect(client.review).toHaveBeenCalledWith(upload, { asOf: "2026-11", dismissed: [] });
    expect(host.mark).toHaveBeenCalledWith([expect.objectContaining({ suggestion: responsible.id })]);
    expect(sessionOf(coach.state)?.lost).toEqual(new Set([2]));
  });

  it("writes only what the server composed, in the place the rewrite names, and reviews again", async () => {
    const host = fakeHost({ replaceWords: vi.fn(() => Promise.resolve({ applied: [], removed: [], undo: "u" })) });
    const client = fakeClient({ review: vi.fn(() => Promise.resolve(review([responsible]))) });
    const coach = coachOf(host, client);
    await coach.review();
    await coach.apply(responsible, ready);
    expect(host.replaceWords).toHaveBeenCalledWith([
      { anchor: { ordinal: 3, hash: "h3", start: 0, length: 24, exact: "Responsible for building" }, text: "Built" },
    ]);
    expect(client.review).toHaveBeenCalledTimes(2);
    expect(sessionOf(coach.state)?.applied.map((fix) => fix.id)).toEqual([1]);
  });

  it("writes nothing that the guard refuses", async () => {
    const host = fakeHost({ replaceWords: vi.fn() });
    const refused = [{ token: "40 %", why: "“40 %” is new." }];
    const coach = coachOf(host, fakeClient({ compose: () => Promise.resolve({ text: "", replacement: "", problems: [], refused }) }));
    await coach.review();
    await coach.apply(responsible, ready);
    expect(host.replaceWords).not.toHaveBeenCalled();
    expect(sessionOf(coach.state)?.notice?.problem.detail).toBe("“40 %” is new.");
  });

  it("takes a fix back with what it was given for that", async () => {
    const host = fakeHost({ revert: vi.fn(() => Promise.resolve()) });
    const coach = coachOf(host);
    await coach.review();
    await coach.apply(responsible, ready);
    await coach.revert(1);
    expect(host.revert).toHaveBeenCalledWith(expect.objectContaining({ undo: "undo" }));
    expect(sessionOf(coach.state)?.applied).toEqual([]);
  });

  it("keeps a fix in the list when it could not be taken back", async () => {
    const coach = coachOf(fakeHost({ revert: () => Promise.reject(new Problem("edit-no-longer-fits", "Changed.")) }));
    await coach.review();
    await coach.apply(responsible, ready);
    await coach.revert(1);
    expect(sessionOf(coach.state)?.applied).toHaveLength(1);
    expect(sessionOf(coach.state)?.notice?.problem.detail).toBe("Changed.");
  });

  it("sends dismissals with the next review, by hash and never by words", async () => {
    const client = fakeClient({ review: vi.fn(() => Promise.resolve(review([responsible]))) });
    const coach = coachOf(fakeHost(), client);
    await coach.review();
    await coach.dismiss(responsible, "notMyWork");
    expect(client.review).toHaveBeenLastCalledWith(upload, {
      asOf: "2026-11", dismissed: [{ contextHash: "weak-opening-3", rule: "weak-opening", reason: "notMyWork" }],
    });
    await coach.restore("weak-opening-3");
    expect(client.review).toHaveBeenLastCalledWith(upload, { asOf: "2026-11", dismissed: [] });
  });

  it("does one thing at a time", async () => {
    const client = fakeClient({ review: vi.fn(() => Promise.resolve(review([]))) });
    const coach = coachOf(fakeHost(), client);
    await Promise.all([coach.review(), coach.review()]);
    expect(client.review).toHaveBeenCalledTimes(1);
  });

  it("opens the card of a mark that is clicked", async () => {
    let click: (id: string) => void = () => undefined;
    const coach = coachOf(fakeHost({ onMarkChosen: (listener) => { click = listener; return () => undefined; } }));
    await coach.review();
    click(responsible.id);
    expect(sessionOf(coach.state)?.current).toBe(responsible.id);
  });
});
