import { locate } from "../../anchors/locate";
import type { Mark } from "../host";
import { parts, reading } from "./reading";

/** Underlines a mark's words in the paragraph drawn for it; the whole paragraph when it names none. */
export function highlight(paragraph: HTMLElement, mark: Mark, text: string): void {
  const { start, length } = mark.anchor;
  const read = reading(paragraph);
  const span = length === 0 ? null : locate(text, { start, length }, read.text);
  if (span === null) {
    name(paragraph, mark);
    return;
  }
  for (const { node, from, to } of parts(read, span.start, span.length)) {
    const words = from === 0 ? node : node.splitText(from);
    words.splitText(to - from);
    const element = document.createElement("mark");
    name(element, mark);
    words.replaceWith(element);
    element.append(words);
  }
}

function name(element: HTMLElement, { suggestion, severity, title }: Mark): void {
  element.dataset["suggestion"] ??= suggestion;
  element.dataset["severity"] ??= severity;
  element.title ||= title;
}

/** Takes every underline away and leaves the words. */
export function clear(page: HTMLElement): void {
  for (const element of page.querySelectorAll("mark")) {
    const parent = element.parentElement!;
    element.replaceWith(...element.childNodes);
    parent.normalize();
  }
  for (const paragraph of page.querySelectorAll<HTMLElement>("[data-suggestion]")) {
    delete paragraph.dataset["suggestion"];
    delete paragraph.dataset["severity"];
    paragraph.removeAttribute("title");
  }
}
