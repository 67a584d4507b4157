import { normalise } from "../../anchors/normalise";
import type { ReviewedParagraph } from "../../api/types";

/** The paragraphs the page above does not show, as plain text, so that none is ever missing. Null when all are there. */
export function notDrawn(paragraphs: readonly ReviewedParagraph[]): HTMLElement | null {
  const missing = paragraphs.filter(({ text }) => normalise(text) !== "");
  if (missing.length === 0) return null;
  const section = document.createElement("section");
  section.className = "not-drawn";
  section.setAttribute("aria-label", "Not drawn above");
  const heading = document.createElement("h2");
  heading.textContent = "Not drawn above";
  const why = document.createElement("p");
  why.textContent = "This preview could not place these lines. They are in your file and were reviewed like the rest.";
  const list = document.createElement("div");
  list.append(
    ...missing.map(({ ordinal, text }) => {
      const line = document.createElement("p");
      line.dataset["ordinal"] = `${ordinal}`;
      line.textContent = text;
      return line;
    }),
  );
  section.append(heading, why, list);
  return section;
}
