import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diff, type Piece } from "./diff";
import { readable } from "./readable";
import { tokens } from "./tokens";

interface Hunk { start: number; length: number; text: string }
interface Vector { name: string; before: string; after: string; hunks: Hunk[] }

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, "../../../tests/vectors/diff.json"), "utf8")) as Vector[];

/** The same as the server's editor tells it: what goes and comes between two kept stretches. */
function hunks(pieces: readonly Piece[]): Hunk[] {
  const found: Hunk[] = [];
  let at = 0, open = false;
  for (const { kind, text } of pieces) {
    if (kind !== "kept" && !open) found.push({ start: at, length: 0, text: "" });
    open = kind !== "kept";
    if (kind === "removed") found.at(-1)!.length += text.length;
    if (kind === "added") found.at(-1)!.text += text;
    if (kind !== "added") at += text.length;
  }
  return found;
}

const redline = (pieces: readonly Piece[]) =>
  pieces.map((p) => ({ kept: p.text, removed: `[-${p.text}-]`, added: `{+${p.text}+}` })[p.kind]).join("");

describe("the golden vectors of the diff, which the server runs too", () => {
  it.each(vectors)("$name", ({ before, after, hunks: expected }) => {
    expect(hunks(diff(before, after))).toEqual(expected);
  });
});

describe("a diff", () => {
  it("gives both texts back, whatever they are", () => {
    const texts = ["", " ", "a  b", "C#, C++ & .NET", "naïve 🚀 café", "x\u000By\u0009z", "p99 of 120 ms"];
    for (const before of texts)
      for (const after of texts)
        for (const pieces of [diff(before, after), readable(diff(before, after))]) {
          expect(pieces.filter((p) => p.kind !== "added").map((p) => p.text).join("")).toBe(before);
          expect(pieces.filter((p) => p.kind !== "removed").map((p) => p.text).join("")).toBe(after);
        }
  });

  it.each([
    ["Responsible for building the API", "Built the API", "[-Responsible for building-]{+Built+} the API"],
    ["I wrote Javascript tools", "Wrote JavaScript tools", "[-I wrote Javascript-]{+Wrote JavaScript+} tools"],
    ["Cut cost.", "Cut cost by 30 %.", "Cut cost{+ by 30 %+}."],
  ])("of %j and %j reads %j", (before, after, expected) => {
    expect(redline(readable(diff(before, after)))).toBe(expected);
  });
});

describe("tokens", () => {
  it("are runs of letters, digits and marks, and single other characters", () => {
    expect(tokens("C++ re\u0301sume\u0301  2024")).toEqual(["C", "+", "+", " ", "re\u0301sume\u0301", " ", " ", "2024"]);
  });
});
