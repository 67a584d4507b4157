const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Begins the name of a bookmark that carries a paragraph's tab stops to the drawn page, where `layOut` reads it. */
export const stopsMark = "tab-stops:";

/**
 * Writes each paragraph's own and its styles' tab stops where the renderer keeps them: it draws a tab as a wide space and
 * forgets the stops of styles.
 */
export function carryTabStops(document: XMLDocument, styles: XMLDocument | null): void {
  const known = stopsByStyle(styles);
  for (const paragraph of document.getElementsByTagNameNS(w, "p")) {
    if (paragraph.getElementsByTagNameNS(w, "tab").length === 0) continue;
    const properties = child(paragraph, "pPr");
    const style = attribute(child(properties, "pStyle"), "val");
    const stops = [...stopsIn(properties), ...(known.get(style ?? "") ?? [])];
    const mark = document.createElementNS(w, "w:bookmarkStart");
    mark.setAttributeNS(w, "w:name", stopsMark + stops.join(";"));
    paragraph.insertBefore(mark, properties?.nextSibling ?? paragraph.firstChild);
  }
}

/** By style id, each with those of the styles it is based on; under "" those of the default style. */
function stopsByStyle(styles: XMLDocument | null): ReadonlyMap<string, readonly string[]> {
  const all = new Map([...(styles?.getElementsByTagNameNS(w, "style") ?? [])].map((style) => [attribute(style, "styleId") ?? "", style]));
  const resolve = (id: string, seen: ReadonlySet<string>): string[] => {
    const style = all.get(id);
    if (!style || seen.has(id)) return [];
    const base = attribute(child(style, "basedOn"), "val");
    return [...stopsIn(child(style, "pPr")), ...(base === null ? [] : resolve(base, new Set([...seen, id])))];
  };
  const resolved = new Map([...all.keys()].map((id) => [id, resolve(id, new Set())]));
  const usual = [...all].find(([, style]) => attribute(style, "type") === "paragraph" && attribute(style, "default") === "1");
  return resolved.set("", resolved.get(usual?.[0] ?? "") ?? []);
}

/** Such as "right@10080", the place in twentieths of a point. */
function stopsIn(properties: Element | null): string[] {
  return [...(child(properties, "tabs")?.children ?? [])]
    .map((tab) => ({ kind: attribute(tab, "val") ?? "left", at: Number(attribute(tab, "pos")) }))
    .filter(({ kind, at }) => at > 0 && kind !== "clear" && kind !== "bar")
    .map(({ kind, at }) => `${kind}@${at}`);
}

const child = (element: Element | null, name: string): Element | null =>
  [...(element?.children ?? [])].find((e) => e.localName === name && e.namespaceURI === w) ?? null;

const attribute = (element: Element | null, name: string): string | null => element?.getAttributeNS(w, name) ?? null;
