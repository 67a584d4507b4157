import { describe, expect, it } from "vitest";
import { align } from "./align";

describe("align", () => {
  it("matches paragraphs found once on either side, also when they moved", () => {
    expect(align(["a", "b", "c"], ["c", "x", "a", "b"])).toEqual([2, 3, 0]);
  });

  it("leaves edited and removed paragraphs unmatched", () => {
    expect(align(["a", "b", "c"], ["a", "b2", "c"])).toEqual([0, null, 2]);
  });

  it("matches empty paragraphs with nothing", () => {
    expect(align(["", "a", ""], ["", "a"])).toEqual([null, 1, null]);
  });

  it("matches repeated paragraphs in order when both sides hold equally many between the same neighbours", () => {
    expect(align(["a", "r", "b", "r"], ["a", "r", "b", "new", "r"])).toEqual([0, 1, 2, 4]);
  });

  it("leaves a repeated paragraph unmatched when a copy was added and its neighbours do not tell", () => {
    expect(align(["a", "r", "b"], ["a", "r", "r", "b"])).toEqual([0, null, 3]);
  });

  it("tells repeated paragraphs apart by their neighbours", () => {
    expect(align(["a", "r", "b", "c", "r", "d"], ["a", "r", "b", "c", "d"])).toEqual([0, 1, 2, 3, null, 4]);
  });

  it("leaves a repeated paragraph unmatched when its copy moved past a sure match", () => {
    expect(align(["r", "a", "r", "b"], ["a", "r", "r", "b"])).toEqual([null, 0, null, 3]);
  });

  it("never points at a paragraph of another origin", () => {
    const random = seeded(20261123);
    let right = 0, lost = 0;
    for (let round = 0; round < 400; round++) {
      const before = document(random);
      const after = edited(before, random);
      const found = align(before.map((p) => p.text), after.map((p) => p.text));
      before.forEach((paragraph, i) => {
        const at = found[i] ?? null;
        if (paragraph.text === "") expect(at).toBeNull();
        else if (at === null) lost++;
        else {
          expect(after[at]!.origin, `round ${round}, paragraph ${i}`).toBe(paragraph.origin);
          right++;
        }
      });
    }
    expect(right / (right + lost)).toBeGreaterThan(0.85);
  });
});

interface Line { readonly origin: number; readonly text: string }

function document(random: () => number): Line[] {
  const distinct = 20 + Math.floor(random() * 60);
  return Array.from({ length: distinct + 20 }, (_, origin) => ({
    origin,
    text: random() < 0.1 ? "" : `p${random() < 0.2 ? Math.floor(random() * 6) : origin + 100}`,
  }));
}

/** Some paragraphs go, some change, new ones and copies of remaining ones appear. */
function edited(before: readonly Line[], random: () => number): Line[] {
  const touched = new Set<string>();
  const kept = before.flatMap((line): Line[] => {
    const dice = random();
    if (dice < 0.04 || (dice < 0.08 && line.text !== "")) touched.add(line.text);
    if (dice < 0.04) return [];
    return [dice < 0.08 && line.text !== "" ? { ...line, text: `${line.text} edited` } : line];
  });
  return kept.flatMap((line) => {
    const dice = random();
    if (dice < 0.03) return [{ origin: -1, text: `new ${dice}` }, line];
    // A copy of a text that also lost an instance could not be told from it by anyone.
    return dice < 0.06 && !touched.has(line.text) ? [line, { origin: -1, text: line.text }] : [line];
  });
}

function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
