import { Problem, problemOf } from "./problem";
import type { Answer, Composition, Edit, Review, ReviewOptions, Revised, Rewrite, RuleHelp } from "./types";

/** A document as it is sent. */
export interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without a path; null when the host gives none. */
  readonly fileName: string | null;
}

/** The reviewer, on the pane's own origin. Every call rejects with a `Problem`. */
export interface Client {
  review(document: Upload, options: ReviewOptions): Promise<Review>;
  compose(paragraph: string, rewrite: Rewrite, answers: readonly Answer[], signal?: AbortSignal): Promise<Composition>;
  replace(document: Upload, edits: readonly Edit[]): Promise<Revised>;
  undo(document: Upload, undo: string): Promise<Revised>;
  rule(id: string): Promise<RuleHelp>;
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function createClient(send: typeof fetch = (...request) => fetch(...request)): Client {
  const json = async <T>(path: string, request: RequestInit = {}): Promise<T> => {
    const headers = new Headers(request.headers);
    headers.set("Accept", "application/json");
    const response = await reached(send(path, { ...request, headers }));
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  };
  const revise = (document: Upload, mode: string, fields: Record<string, string>) =>
    json<Revised>("/api/revisions", { method: "POST", body: form(document, { mode, ...fields }) });

  return {
    review: (document, options) => {
      const named: Record<string, string> = document.fileName === null ? {} : { fileName: document.fileName };
      return json("/api/reviews", { method: "POST", body: form(document, { ...named, options: JSON.stringify(options) }) });
    },
    compose: (paragraph, rewrite, answers, signal) =>
      json("/api/rewrites", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ paragraph, rewrite, answers }),
        ...(signal && { signal }),
      }),
    replace: (document, edits) => revise(document, "replace", { edits: JSON.stringify(edits) }),
    undo: (document, undo) => revise(document, "undo", { undo }),
    rule: (id) => json(`/api/rules/${encodeURIComponent(id)}`),
  };
}

function form(document: Upload, fields: Record<string, string>): FormData {
  const body = new FormData();
  body.append("document", new Blob([document.bytes], { type: docx }), document.fileName ?? "resume.docx");
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
}

async function reached(request: Promise<Response>): Promise<Response> {
  try {
    return await request;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") throw thrown;
    throw new Problem("unreachable", "The reviewer can't be reached.", "Check your connection, then try again. Your document is unchanged.");
  }
}
