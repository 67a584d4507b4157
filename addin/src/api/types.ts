export type Severity = "must" | "should" | "could";
export type Scope = "text" | "paragraph" | "section" | "document" | "outside";
export type Role =
  | "empty" | "name" | "contact" | "sectionHeading" | "entryHeading" | "entryDate" | "bullet" | "skills" | "summary" | "text";
export type ChecklistStatus = "met" | "partly" | "notMet" | "notApplicable" | "cantTell";
export type DismissalReason = "noNumber" | "confidential" | "notMyWork" | "other";
export type SlotKind =
  | "rate" | "latency" | "pair" | "volume" | "users" | "count" | "cost" | "share" | "duration" | "tool" | "choice" | "phrase";

export interface Anchor {
  ordinal: number;
  hash: string;
  prevHash: string;
  nextHash: string;
  start: number;
  length: number;
  exact: string;
}

export interface Option {
  id: string;
  label: string;
}

export interface Slot {
  id: string;
  kind: SlotKind;
  prompt: string;
  example: string;
  required: boolean;
  prefill: string | null;
  units: Option[];
  nouns: string[];
  options: Option[];
  many: boolean;
}

/** Exactly one field is set. */
export interface Segment {
  text?: string;
  slot?: string;
  group?: Segment[];
  branch?: { slot: string; cases: { when: string; segments: Segment[] }[] };
}

export interface Rewrite {
  kind: "ready" | "ask";
  form: "measures" | "noNumber" | "wording";
  start: number;
  length: number;
  segments: Segment[];
  slots: Slot[];
  resolves: string[];
  source: "rules" | "model";
}

export interface Suggestion {
  id: string;
  rule: string;
  severity: Severity;
  title: string;
  message: string;
  scope: Scope;
  outside: number | null;
  anchor: Anchor;
  contextHash: string;
  foldedUnder: string | null;
  rewrites: Rewrite[];
}

export interface ChecklistItem {
  item: string;
  title: string;
  status: ChecklistStatus;
  summary: string;
  reason: string | null;
  evidence: Anchor[];
  suggestions: string[];
}

export interface ReviewedParagraph {
  ordinal: number;
  hash: string;
  text: string;
  role: Role;
  section: number | null;
}

export interface Section {
  kind: string;
  headingOrdinal: number | null;
}

export interface Note {
  code: string;
  text: string;
}

/** The parts of a review the pane shows; the server sends more. */
export interface Review {
  ruleSet: string;
  documentHash: string;
  asOf: string;
  language: string;
  paragraphs: ReviewedParagraph[];
  outside: { part: string; ordinal: number | null; text: string }[];
  resume: { sections: Section[] };
  suggestions: Suggestion[];
  checklist: ChecklistItem[];
  progress: { met: number; of: number };
  notes: Note[];
}

export interface Dismissal {
  contextHash: string;
  rule: string;
  reason: DismissalReason;
}

export interface ReviewOptions {
  /** `YYYY-MM` */
  asOf: string;
  dismissed: Dismissal[];
}

/** What the author told one slot. Which fields count depends on the slot's kind. */
export interface Answer {
  slot: string;
  value?: number;
  to?: number;
  unit?: string;
  noun?: string;
  per?: string;
  options?: string[];
  text?: string;
}

export interface Composition {
  text: string;
  replacement: string;
  problems: { slot: string; message: string }[];
  refused: { token: string; why: string }[];
}

/** New words for part of a paragraph. */
export interface Edit {
  anchor: Pick<Anchor, "ordinal" | "hash" | "start" | "length" | "exact">;
  text: string;
}

export interface AppliedEdit {
  ordinal: number;
  before: string;
  after: string;
}

export interface Removed {
  what: string;
  part: string;
  count: number;
}

export interface Revised {
  /** base64 */
  document: string;
  applied: AppliedEdit[];
  removed: Removed[];
  undo: string | null;
}

export interface RuleExample {
  source: string;
  before: string;
  marked: string;
  after: string | null;
  note: string | null;
}

export interface RuleHelp {
  id: string;
  title: string;
  severity: Severity | null;
  guide: string | null;
  why: string;
  flagged: RuleExample[];
  leftAlone: RuleExample[];
}
