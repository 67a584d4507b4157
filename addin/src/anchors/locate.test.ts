import { describe, expect, it } from "vitest";
import { locate } from "./locate";

const words = (text: string, exact: string, live: string) => {
  const found = locate(text, { start: text.indexOf(exact), length: exact.length }, live);
  return found && live.slice(found.start, found.start + found.length);
};

describe("locate", () => {
  it("keeps the span when the text is the same", () => {
    expect(locate("Worked on caching", { start: 10, length: 7 }, "Worked on caching")).toEqual({ start: 10, length: 7 });
  });

  it.each([
    ["spaces were doubled", "Worked on caching", "on", "Worked  on  caching", "on"],
    ["a tab stands for a space", "Go\u0009Remote", "Remote", "Go Remote", "Remote"],
    ["a note's mark is in between", "cut cost by half", "half", "cut cost\u0002 by half\u0002", "half"],
    ["quotes curl", 'the "fast" path', '"fast"', "the \u201Cfast\u201D path", "\u201Cfast\u201D"],
    ["letters are composed", "re\u0301sume\u0301 tools", "tools", "r\u00E9sum\u00E9 tools", "tools"],
    ["letters are decomposed", "r\u00E9sum\u00E9 tools", "r\u00E9sum\u00E9", "re\u0301sume\u0301 tools", "re\u0301sume\u0301"],
    ["the words hold a pair of surrogates", "ship \u{1F680} fast", "\u{1F680}", "ship  \u{1F680}  fast", "\u{1F680}"],
    ["the span ends with its space", "Responsible for building", "Responsible for ", "Responsible for\u00A0 building", "Responsible for\u00A0 "],
    ["the span begins with its space", "built it", " it", "built\u0009\u0009it", "\u0009\u0009it"],
  ])("finds the words when %s", (_, text, exact, live, expected) => {
    expect(words(text, exact, live)).toBe(expected);
  });

  it("is null when the paragraph says something else now", () => {
    expect(words("Worked on caching", "Worked on", "Built a cache")).toBeNull();
  });

  it("is null for a span outside the text", () => {
    expect(locate("short", { start: 3, length: 9 }, "short")).toBeNull();
  });

  it("places an empty span", () => {
    expect(locate("a b", { start: 3, length: 0 }, "a  b")).toEqual({ start: 4, length: 0 });
    expect(locate("a b", { start: 0, length: 0 }, " a b")).toEqual({ start: 1, length: 0 });
  });
});
