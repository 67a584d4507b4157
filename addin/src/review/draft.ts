import type { Answer, Rewrite, Segment, Slot } from "../api/types";
import { numberOf } from "./numberOf";

/** What stands in the fields of one slot, as typed. */
export interface Draft {
  readonly value: string;
  readonly to: string;
  readonly unit: string;
  readonly noun: string;
  readonly per: string;
  readonly options: readonly string[];
  readonly text: string;
}

/** By slot id. */
export type Drafts = Readonly<Record<string, Draft>>;

export const periods = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** The fields as they open: the usual unit and noun, what the line already says, no example, and no period nobody gave. */
export function firstDraft(slot: Slot): Draft {
  const prefill = slot.prefill ?? "";
  const chosen = slot.options.some((option) => option.id === prefill);
  return {
    value: "", to: "",
    unit: slot.units[0]?.id ?? "",
    noun: slot.nouns[0] ?? "",
    per: "",
    options: chosen ? [prefill] : [],
    text: chosen ? "" : prefill,
  };
}

export const isNumeric = ({ kind }: Slot) => kind !== "tool" && kind !== "choice" && kind !== "phrase";

/** The answer a draft gives; null while it gives none. A number that can't be read gives none either. */
export function answerOf(slot: Slot, draft: Draft): Answer | null {
  const text = draft.text.trim();
  if (slot.kind === "choice") {
    if (draft.options.length === 0 && text === "") return null;
    return { slot: slot.id, ...(draft.options.length > 0 && { options: [...draft.options] }), ...(text !== "" && { text }) };
  }
  if (!isNumeric(slot)) return text === "" ? null : { slot: slot.id, text };

  const value = numberOf(draft.value), to = numberOf(draft.to);
  if (value === null || (slot.kind === "pair" && to === null)) return null;
  return {
    slot: slot.id,
    value,
    ...(slot.kind === "pair" && to !== null && { to }),
    ...(draft.unit !== "" && { unit: draft.unit }),
    ...(draft.noun.trim() !== "" && { noun: draft.noun.trim() }),
    ...(draft.per !== "" && { per: draft.per }),
  };
}

/** One thing an `ask` card shows: a question, or a button that opens an optional part. */
export type Question =
  | { readonly slot: Slot; /** Whether the line is whole without it. */ readonly optional: boolean }
  | { readonly group: string; readonly first: Slot };

/** The questions in the order of the line. Optional parts are closed until opened; branches follow the choice made. */
export function questions(rewrite: Rewrite, drafts: Drafts, opened: ReadonlySet<string>): Question[] {
  const slots = new Map(rewrite.slots.map((slot) => [slot.id, slot]));
  const asked = new Set<string>();
  const found: Question[] = [];
  const ask = (id: string, optional: boolean) => {
    const slot = slots.get(id);
    if (slot && !asked.has(id)) found.push({ slot, optional });
    asked.add(id);
  };
  const walk = (segments: readonly Segment[], path: string, optional: boolean) =>
    segments.forEach((segment, i) => {
      const here = `${path}/${i}`;
      if (segment.slot != null) ask(segment.slot, optional);
      else if (segment.group) offer(segment.group, here);
      else if (segment.branch) {
        ask(segment.branch.slot, optional);
        const chosen = drafts[segment.branch.slot]?.options ?? [];
        const taken = segment.branch.cases.find(({ when }) => chosen.includes(when));
        if (taken) walk(taken.segments, `${here}/${taken.when}`, optional);
      }
    });
  const offer = (group: readonly Segment[], path: string) => {
    const first = slots.get(firstSlot(group) ?? "");
    if (first === undefined) return;
    if (opened.has(path) || asked.has(first.id)) walk(group, path, true);
    else found.push({ group: path, first });
  };
  walk(rewrite.segments, rewrite.form, false);
  return found;
}

function firstSlot(segments: readonly Segment[]): string | undefined {
  for (const { slot, group, branch } of segments) {
    const id = slot ?? branch?.slot ?? (group && firstSlot(group));
    if (id != null) return id;
  }
  return undefined;
}

/** Whether the author may answer a choice in words of their own: not where the answer decides what is asked next. */
export function isOpenChoice(slot: Slot, segments: readonly Segment[]): boolean {
  const branches = (list: readonly Segment[]): boolean =>
    list.some(({ group, branch }) => (group && branches(group)) || (branch && (branch.slot === slot.id || branch.cases.some((c) => branches(c.segments)))));
  return slot.kind === "choice" && !branches(segments);
}
