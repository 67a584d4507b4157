import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..");

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  // The generated types quote the server's own words.
  .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.endsWith("schema.d.ts"))
  .map((path) => path.replaceAll("\\", "/"));

/** The names of the host and of its library, also at the start of longer names; not the word for a word, nor the product. */
const names = /\b(Word(?!ResumeCoach)|Office)(?![a-z])/;

it("says Word or Office in the host's folder and nowhere else", () => {
  const talkers = files.filter((path) => names.test(readFileSync(join(source, path), "utf8")));
  expect(talkers.length).toBeGreaterThan(0);
  expect(talkers.filter((path) => !path.startsWith("host/"))).toEqual([]);
});

it("knows the host's own words within its folder only through the interface", () => {
  const reaching = files.filter((path) => !path.startsWith("host/") && /from ".*\/host\/word\//.test(readFileSync(join(source, path), "utf8")));
  expect(reaching).toEqual(["taskpane.tsx"]);
});

it("gives the browser's page nothing of it", () => {
  const page = readFileSync(join(source, "../index.html"), "utf8");
  expect(page).not.toMatch(/office\.js|https?:/i);
});
