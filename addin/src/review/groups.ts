import type { Review, Suggestion } from "../api/types";

/** A suggestion with those of the same bullet that fold beneath it. */
export interface Card {
  readonly suggestion: Suggestion;
  readonly folded: readonly Suggestion[];
}

/** The cards of one section of the resume. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Cards by section, sections and cards in document order; what is about the whole document comes first. */
export function groups(review: Review, suggestions: readonly Suggestion[]): Group[] {
  const found = new Map<string, { title: string; cards: Card[] }>();
  for (const suggestion of suggestions.filter((s) => s.foldedUnder === null)) {
    const section = sectionOf(review, suggestion);
    const group = found.get(section.key) ?? { title: section.title, cards: [] };
    group.cards.push({ suggestion, folded: suggestions.filter((s) => s.foldedUnder === suggestion.id) });
    found.set(section.key, group);
  }
  const whole = found.has("document") ? ["document"] : [];
  return [...new Set([...whole, ...found.keys()])].map((key) => ({ key, ...found.get(key)! }));
}

function sectionOf(review: Review, { scope, anchor }: Suggestion): { key: string; title: string } {
  if (scope === "document") return { key: "document", title: "The whole resume" };
  if (scope === "outside") return { key: "outside", title: "Outside the main text" };
  const section = review.paragraphs[anchor.ordinal]?.section ?? null;
  return section === null ? { key: "top", title: "Top of the page" } : { key: `${section}`, title: sectionTitle(review, section) };
}

function sectionTitle(review: Review, index: number): string {
  const section = review.resume.sections[index];
  const heading = section?.headingOrdinal == null ? "" : (review.paragraphs[section.headingOrdinal]?.text.trim() ?? "");
  return heading || capitalised(section?.kind ?? "other");
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
