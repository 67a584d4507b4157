import { describe, expect, it } from "vitest";
import { needles, type Needle } from "./needles";

/** What a search and an insert do to a plain text; undefined when the search does not find that many. */
function write(text: string, { find, occurrence, where, text: put }: Needle): string | undefined {
  let at = text.indexOf(find);
  for (let k = 0; k < occurrence && at !== -1; k++) at = text.indexOf(find, at + find.length);
  if (at === -1) return undefined;
  const end = at + find.length;
  if (where === "Start") return text.slice(0, at) + put + text.slice(at);
  return (where === "End" ? text.slice(0, end) : text.slice(0, at)) + put + text.slice(end);
}

const written = (before: string, after: string) =>
  needles(before, after)?.reduce<string | undefined>((text, needle) => text && write(text, needle), before);

describe("needles", () => {
  it("replace no more than the words that change", () => {
    expect(needles("Responsible for building the API", "Built the API")).toEqual([
      { at: 0, find: "Responsible for building", occurrence: 0, where: "Replace", text: "Built" },
    ]);
  });

  it("are written from the end to the start", () => {
    expect(needles("I wrote Javascript and Javascript", "Wrote JavaScript and JavaScript")).toEqual([
      { at: 23, find: "Javascript", occurrence: 1, where: "Replace", text: "JavaScript" },
      { at: 8, find: "Javascript", occurrence: 0, where: "Replace", text: "JavaScript" },
      { at: 0, find: "I wrote", occurrence: 0, where: "Replace", text: "Wrote" },
    ]);
  });

  it("insert after the word before, or before the first", () => {
    expect(needles("Cut cost", "Cut hosting cost")).toEqual([{ at: 0, find: "Cut", occurrence: 0, where: "End", text: " hosting" }]);
    expect(needles("cost", "Cut cost")).toEqual([{ at: 0, find: "cost", occurrence: 0, where: "Start", text: "Cut " }]);
  });

  it.each([
    ["a tab among the words", "Led\tteam", "Ran the\tteam now", "Led\tteam"],
  ])("leave control characters where they are: %s", (_, before, after) => {
    expect(written(before, after)).toBe(after);
  });

  it.each([
    ["a removed line break", "Built it\u000Bfast", "Built it"],
    ["a caret, which means something to the search", "raised x^2", "raised x"],
    ["a stretch longer than a search takes", "x".repeat(300), "y"],
    ["an empty paragraph", "", "new"],
    ["a new line break", "Built it", "Built\u000Bit"],
  ])("are null for %s", (_, before, after) => {
    expect(needles(before, after)).toBeNull();
  });

  it("make exactly the new text, or nothing", () => {
    const random = seeded(7);
    const words = ["a", "an", "ana", "cache", "Cache", "in", "the", "Go", "C#", "30", "%", "-", "résumé"];
    let made = 0;
    for (let round = 0; round < 4000; round++) {
      const before = sentence(words, random);
      const after = sentence(words, random, before.split(" "));
      if (before === "" || needles(before, after) === null) continue;
      expect(written(before, after) ?? "not found").toBe(after);
      made++;
    }
    expect(made).toBeGreaterThan(3800);
  });
});

function sentence(words: readonly string[], random: () => number, from: readonly string[] = []): string {
  const kept = from.filter(() => random() < 0.7);
  const length = 2 + Math.floor(random() * 10);
  for (let i = kept.length; i < length; i++) kept.splice(Math.floor(random() * kept.length), 0, words[Math.floor(random() * words.length)]!);
  return kept.join(" ");
}

function seeded(seed: number): () => number {
  return () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32);
}
