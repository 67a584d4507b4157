import { readFileSync } from "node:fs";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import { expect, it } from "vitest";

const description = new URL("../../../server/WordResumeCoach.Api/openapi.json", import.meta.url);

it("has the types the server describes (if not: npm run types)", async () => {
  const types = COMMENT_HEADER + astToString(await openapiTS(description));
  expect(readFileSync(new URL("schema.d.ts", import.meta.url), "utf8") === types).toBe(true);
});
