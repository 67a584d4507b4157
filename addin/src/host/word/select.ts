import type { Span } from "../../anchors/locate";
import { occurrence, searchable } from "./needles";

/** Selects the words of a span in a paragraph; the whole paragraph when Word's search could not find them for sure. */
export function selectWords(index: number, text: string, span: Span | null): Promise<void> {
  const words = span === null ? "" : text.slice(span.start, span.start + span.length);
  const nth = span === null ? -1 : occurrence(text, words, span.start);
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    const paragraph = paragraphs.items[index];
    if (paragraph === undefined) return;
    if (nth === -1 || !searchable(words)) {
      paragraph.select();
      return context.sync();
    }
    const hits = paragraph.search(words, { matchCase: true });
    hits.load("items/text");
    await context.sync();
    (hits.items[nth] ?? paragraph).select();
    await context.sync();
  });
}
