import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const top = join(import.meta.dirname, "../../../..");
const manifest = readFileSync(join(top, "manifest.xml"), "utf8");
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((found) => found[1]!);

it("names only addresses of one origin, all of them https", () => {
  const origins = new Set(all(/DefaultValue="(https?:\/\/[^"]+)"/g).map((address) => new URL(address).origin));
  expect([...origins]).toEqual(["https://localhost:7443"]);
});

it("names only icons that exist, in the size it says", () => {
  const icons = [...manifest.matchAll(/id="Icon\.(\d+)" DefaultValue="https:\/\/[^/]+(\/[^"]+)"/g)];
  expect(icons.map(([, size]) => size)).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
  for (const [, size, path] of icons) {
    const png = readFileSync(join(top, "addin/public", path!));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
  expect(manifest).toMatch(/<IconUrl [^>]+icon-32\.png/);
  expect(manifest).toMatch(/<HighResolutionIconUrl [^>]+icon-64\.png/);
});

it("names only pages that are built", () => {
  const pages = all(/DefaultValue="https:\/\/[^/]+(\/[^"]+\.html)"/g);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages)
    expect([join(top, "addin", page), join(top, "addin/public", page)].some((path) => existsSync(path)), page).toBe(true);
});

it("uses every resource it defines and defines every one it uses", () => {
  const defined = all(/<bt:\w+ id="([^"]+)"/g);
  expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

it("keeps to the lengths the schema allows", () => {
  for (const text of all(/<bt:ShortStrings>([^]*)<\/bt:ShortStrings>/g).flatMap((s) => [...s.matchAll(/DefaultValue="([^"]*)"/g)]))
    expect(text[1]!.length).toBeLessThanOrEqual(125);
  for (const text of all(/<bt:LongStrings>([^]*)<\/bt:LongStrings>/g).flatMap((s) => [...s.matchAll(/DefaultValue="([^"]*)"/g)]))
    expect(text[1]!.length).toBeLessThanOrEqual(250);
});

it("asks for no more of Word than the pane needs", () => {
  expect(manifest).toContain('<Set Name="WordApi" MinVersion="1.3"/>');
  expect(manifest).toContain("<SupportUrl ");
  expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
});
