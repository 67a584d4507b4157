import type { Client, Upload } from "../api/client";
import type { Composition, Review, Revised, Rewrite, Suggestion } from "../api/types";
import type { Host } from "../host/host";

// Stand-ins for tests: a resume of four lines, a host and a reviewer that do as they are told.

export const lines = ["Maya Lindqvist", "Experience", "Worked on caching", "Responsible for building tools"];

export function suggestion(rule: string, ordinal: number, more: Partial<Suggestion> = {}): Suggestion {
  const exact = lines[ordinal]!.slice(0, 6);
  return {
    id: `${rule}@${ordinal}:0`, rule, severity: "should", title: rule, message: "", scope: "text", outside: null,
    anchor: { ordinal, hash: `h${ordinal}`, prevHash: "", nextHash: "", start: 0, length: 6, exact },
    contextHash: `${rule}-${ordinal}`, foldedUnder: null, rewrites: [], ...more,
  };
}

export const ready: Rewrite = {
  kind: "ready", form: "wording", start: 0, length: 24, segments: [{ text: "Built" }], slots: [], resolves: [], source: "rules",
};

export function review(suggestions: Suggestion[], texts: readonly string[] = lines): Review {
  return {
    ruleSet: "1", documentHash: "", asOf: "2026-11", partial: false, language: "en", outside: [], checklist: [],
    level: { value: "unknown", reason: "", evidence: [] }, progress: { met: 0, of: 10 }, jobMatch: null, parserView: [], notes: [],
    paragraphs: texts.map((text, ordinal) => ({ ordinal, hash: `h${ordinal}`, text, role: "text", section: ordinal === 0 ? null : 0 })),
    resume: {
      contact: { name: null, email: null, phone: null, linkedIn: null, gitHub: null, website: null, location: null },
      sections: [{ kind: "experience", headingOrdinal: 1, unsure: false, entries: [] }],
    },
    suggestions,
  };
}

export const upload: Upload = { bytes: new Uint8Array(1), fileName: "resume.docx" };

export function fakeHost(more: Partial<Host> = {}): Host {
  return {
    read: () => Promise.resolve(upload),
    paragraphs: () => Promise.resolve(lines),
    place: () => Promise.resolve(new Set<number>()),
    mark: () => Promise.resolve(),
    select: () => Promise.resolve(true),
    replaceWords: () => Promise.resolve({ applied: [{ ordinal: 3, before: lines[3]!, after: "Built tools" }], removed: [], undo: "undo" }),
    revert: () => Promise.resolve(),
    onMarkChosen: () => () => undefined,
    download: null,
    ...more,
  };
}

const composed: Composition = { text: "Built tools", replacement: "Built", problems: [], refused: [] };
const revised: Revised = { document: "", applied: [], removed: [], undo: null };

export function fakeClient(more: Partial<Client> = {}): Client {
  return {
    review: () => Promise.resolve(review([suggestion("weak-opening", 2), suggestion("weak-opening", 3, { rewrites: [ready] })])),
    compose: () => Promise.resolve(composed),
    replace: () => Promise.resolve(revised),
    undo: () => Promise.resolve(revised),
    rule: () => Promise.reject(new Error("not asked for")),
    ...more,
  };
}
