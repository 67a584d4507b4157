import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hash } from "./hash";
import { normalise } from "./normalise";
import { sha256 } from "./sha256";

interface Vector { name: string; text: string; normalised: string; hash: string }

const file = join(import.meta.dirname, "../../../tests/vectors/normalise.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vector[];

describe("the golden vectors, which the server runs too", () => {
  it.each(vectors)("$name", (vector) => {
    expect(normalise(vector.text)).toBe(vector.normalised);
    expect(hash(vector.text)).toBe(vector.hash);
  });

  it("are enough, and each has its name", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(80);
    expect(new Set(vectors.map((v) => v.name)).size).toBe(vectors.length);
  });
});

it("drops half of a pair of surrogates, which no JSON can carry", () => {
  expect(normalise("a\uD83Db\uDE80c")).toBe("abc");
  expect(normalise("a\uD83D\uD83D\uDE80")).toBe("a\uD83D\uDE80");
});

it("computes SHA-256 as the platform does, across the block borders", () => {
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
