import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, it } from "vitest";

it("holds the types the server's description gives today", async () => {
  const description = join(import.meta.dirname, "../../../server/WordResumeCoach.Api/openapi.json");
  const generated = astToString(await openapiTS(pathToFileURL(description)));
  const kept = readFileSync(join(import.meta.dirname, "schema.d.ts"), "utf8");
  expect(kept.endsWith(generated), "Run `npm run types`.").toBe(true);
});
