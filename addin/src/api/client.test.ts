import { describe, expect, it } from "vitest";
import { createClient } from "./client";
import { Problem } from "./problem";

const upload = { bytes: new Uint8Array([80, 75]), fileName: "Résumé.docx" };

function recorded(answer: Response | Error) {
  const sent: { path: string; request: RequestInit }[] = [];
  const client = createClient((path, request) => {
    sent.push({ path: path as string, request: request! });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { client, sent };
}

const problem = (status: number, body: unknown, type = "application/problem+json") =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "Content-Type": type } });

const caught = async (answer: Response | Error) => {
  const thrown: unknown = await recorded(answer).client.review(upload, { asOf: "2026-11", dismissed: [] }).catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
};

describe("the client", () => {
  it("sends a document with its name and options", async () => {
    const { client, sent } = recorded(Response.json({}));
    await client.review(upload, { asOf: "2026-11", dismissed: [] });
    const form = sent[0]!.request.body as FormData;
    expect(sent[0]!.path).toBe("/api/reviews");
    expect([form.get("fileName"), form.get("options")]).toEqual(["Résumé.docx", '{"asOf":"2026-11","dismissed":[]}']);
    expect((form.get("document") as File).name).toBe("Résumé.docx");
  });

  it("sends no name when the host gives none", async () => {
    const { client, sent } = recorded(Response.json({}));
    await client.review({ ...upload, fileName: null }, { asOf: "2026-11", dismissed: [] });
    expect((sent[0]!.request.body as FormData).has("fileName")).toBe(false);
  });

  it("asks for JSON when it changes or restores a document", async () => {
    const { client, sent } = recorded(Response.json({}));
    await client.undo(upload, "sealed");
    const form = sent[0]!.request.body as FormData;
    expect([form.get("mode"), form.get("undo")]).toEqual(["undo", "sealed"]);
    expect(new Headers(sent[0]!.request.headers).get("Accept")).toBe("application/json");
  });

  it("tells what the server tells", async () => {
    const told = await caught(problem(413, { type: "/problems/too-large", detail: "Too large.", hint: "Make it smaller." }));
    expect([told.code, told.detail, told.hint]).toEqual(["too-large", "Too large.", "Make it smaller."]);
  });

  it("tells why an edit was refused", async () => {
    const told = await caught(problem(422, { type: "/problems/edit-refused", detail: "x", edits: [{ index: 0, ordinal: 3, reason: "trackedChange" }] }));
    expect(told.detail).toBe("The words hold a tracked change.");
  });

  it.each([
    ["a page of a proxy", problem(502, "<html>Bad gateway</html>", "text/html")],
    ["broken JSON", problem(500, "{", "application/json")],
    ["JSON that is no problem", problem(500, {})],
  ])("says something kind for %s", async (_, answer) => {
    expect((await caught(answer)).detail).toMatch(/^The reviewer answered with an error \(50[02]\)\.$/);
  });

  it("says that the server can't be reached", async () => {
    expect((await caught(new TypeError("Failed to fetch"))).code).toBe("unreachable");
  });
});
