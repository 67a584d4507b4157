/** A drawn paragraph as text, with the nodes its characters come from. */
export interface Reading {
  readonly text: string;
  readonly runs: readonly { readonly node: Text; readonly start: number }[];
}

/** Reads a drawn paragraph the way the reviewer reads the file: breaks and tabs are white space, a symbol is "(". */
export function reading(paragraph: Element): Reading {
  const runs: { node: Text; start: number }[] = [];
  let text = "";
  const walk = (node: Node) => {
    if (node instanceof Text) {
      runs.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element && !isApart(node)) {
      if (node.tagName === "BR") text += "\u000B";
      else if (node.className === "tab") text += "\t";
      else if (node.hasAttribute("data-symbol")) text += "(";
      else node.childNodes.forEach(walk);
    }
  };
  paragraph.childNodes.forEach(walk);
  return { text, runs };
}

/** Text boxes, formulas and pictures stand in a paragraph without being its text. */
const isApart = (element: Element) => element.matches("p, svg, math, img, [hidden]") || getComputedStyle(element).display === "none";

/** The parts of text nodes that hold a stretch of the reading, in order. */
export function parts({ text, runs }: Reading, start: number, length: number): { node: Text; from: number; to: number }[] {
  const end = Math.min(start + length, text.length);
  return runs.flatMap(({ node, start: at }) => {
    const from = Math.max(start - at, 0), to = Math.min(end - at, node.data.length);
    return from < to ? [{ node, from, to }] : [];
  });
}
