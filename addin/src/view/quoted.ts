import type { Anchor, Review } from "../api/types";

const longest = 140;

/** The words an anchor names, or the start of its paragraph when it names none. */
export function quoted({ paragraphs }: Review, { ordinal, exact }: Anchor): string {
  const words = (exact || (paragraphs[ordinal]?.text ?? "")).replace(/\s+/g, " ").trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}
