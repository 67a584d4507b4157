import type { Edit, ReviewedParagraph, Rewrite } from "../api/types";

/** The change that puts these words in the place a rewrite names. */
export function editOf(paragraph: ReviewedParagraph, { start, length }: Rewrite, text: string): Edit {
  const exact = paragraph.text.slice(start, start + length);
  return { anchor: { ordinal: paragraph.ordinal, hash: paragraph.hash, start, length, exact }, text };
}

/** The whole paragraph as a ready rewrite would leave it. */
export function readyText(paragraph: ReviewedParagraph, { start, length, segments }: Rewrite): string {
  const replacement = segments.map((segment) => segment.text ?? "").join("");
  return paragraph.text.slice(0, start) + replacement + paragraph.text.slice(start + length);
}
