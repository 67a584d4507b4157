import { describe, expect, it } from "vitest";
import { diff } from "./diff";
import { tokens } from "./tokens";

const redline = (before: string, after: string) =>
  diff(before, after).map((p) => ({ kept: p.text, removed: `[-${p.text}-]`, added: `{+${p.text}+}` })[p.kind]).join("");

describe("diff", () => {
  it.each([
    ["same", "same", "same"],
    ["", "new", "{+new+}"],
    ["old", "", "[-old-]"],
    ["Responsible for building the API", "Built the API", "[-Responsible for building-]{+Built+} the API"],
    ["in Javascript and Go", "in JavaScript and Go", "in [-Javascript-]{+JavaScript+} and Go"],
    ["I wrote tools", "Wrote tools", "[-I wrote-]{+Wrote+} tools"],
    ["cut cost", "cut hosting cost by 30 %", "cut {+hosting +}cost{+ by 30 %+}"],
  ])("of %j and %j is %j", (before, after, expected) => {
    expect(redline(before, after)).toBe(expected);
  });

  it("gives both texts back, whatever they are", () => {
    const texts = ["", " ", "a  b", "C#, C++ & .NET", "naïve 🚀 café", "x\u000By\u0009z", "p99 of 120 ms"];
    for (const before of texts)
      for (const after of texts) {
        const pieces = diff(before, after);
        expect(pieces.filter((p) => p.kind !== "added").map((p) => p.text).join("")).toBe(before);
        expect(pieces.filter((p) => p.kind !== "removed").map((p) => p.text).join("")).toBe(after);
      }
  });
});

describe("tokens", () => {
  it("are runs of letters and digits, single spaces and single other characters", () => {
    expect(tokens("C++ in  2024")).toEqual(["C", "+", "+", " ", "in", " ", " ", "2024"]);
  });
});
