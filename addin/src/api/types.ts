import type { components } from "./schema";

// The wire's types under the names the pane uses. Generated from the server's own description by `npm run types`; renamed here only.

type Wire = components["schemas"];

export type Anchor = Wire["Anchor"];
export type Answer = Wire["Answer"];
export type AppliedEdit = Wire["AppliedEdit"];
export type ChecklistItem = Wire["ChecklistItem"];
export type ChecklistStatus = Wire["ChecklistStatus"];
export type Composition = Wire["Composition"];
export type DismissalReason = Wire["DismissalReason"];
export type Note = Wire["Note"];
export type ProblemDetails = Wire["ProblemBody"];
export type Removed = Wire["RemovedPart"];
export type Review = Wire["Review"];
export type ReviewedParagraph = Wire["ReviewedParagraph"];
export type ReviewOptions = Wire["ReviewOptions"];
export type Revised = Wire["RevisionBody"];
export type Rewrite = Wire["Rewrite"];
export type RuleExample = Wire["RuleExampleBody"];
export type RuleHelp = Wire["RuleBody"];
export type Segment = Wire["Segment"];
export type Severity = Wire["Severity"];
export type Slot = Wire["Slot"];
export type SlotKind = Wire["SlotKind"];
export type Suggestion = Wire["Suggestion"];

/** New words for part of a paragraph. */
export type Edit = Wire["EditBody"] & { text: string };
