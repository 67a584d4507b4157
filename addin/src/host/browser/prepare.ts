import JSZip from "jszip";
import { carryTabStops } from "./tabStops";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const xml = "http://www.w3.org/XML/1998/namespace";
const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const mainDocument = /\/(officeDocument)$/;

/**
 * A copy of the document that the renderer draws whole. Left alone it drops, without a word, what stands in content
 * controls around rows and cells, in fields, and in moved or otherwise wrapped text.
 */
export async function prepare(docx: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const path = await mainPart(zip);
  const document = await parsed(zip, path);
  if (document) {
    simplify(document);
    carryTabStops(document, await parsed(zip, path.replace(/[^/]*$/, "styles.xml")));
    zip.file(path, new XMLSerializer().serializeToString(document));
  }
  return zip.generateAsync({ type: "uint8array" });
}

async function mainPart(zip: JSZip): Promise<string> {
  const relations = await parsed(zip, "_rels/.rels");
  const main = [...(relations?.getElementsByTagName("*") ?? [])].find((r) => mainDocument.test(r.getAttribute("Type") ?? ""));
  return (main?.getAttribute("Target") ?? "word/document.xml").replace(/^\//, "");
}

async function parsed(zip: JSZip, path: string): Promise<XMLDocument | null> {
  const source = await zip.file(path)?.async("string");
  if (source === undefined) return null;
  const document = new DOMParser().parseFromString(source.replace(/^\uFEFF/, ""), "application/xml");
  return document.querySelector("parsererror") ? null : document;
}

/** Takes wrappers away and keeps what they hold; takes out what the reviewed text does not have. */
export function simplify(document: XMLDocument): void {
  const all = (name: string, ns = w) => [...document.getElementsByTagNameNS(ns, name)];

  for (const name of ["del", "moveFrom", "footnoteReference", "endnoteReference"]) all(name).forEach((e) => e.remove());
  for (const run of all("r")) if (isHidden(run)) run.remove();

  for (const content of all("AlternateContent", mc)) if (content.parentElement?.localName !== "r") keepChoice(content);
  for (const control of all("sdt")) {
    const held = [...control.children].find((e) => e.localName === "sdtContent");
    control.replaceWith(...(held?.childNodes ?? []));
  }
  for (const name of ["customXml", "smartTag", "ins", "moveTo", "fldSimple", "dir", "bdo"]) all(name).forEach(unwrap);

  for (const words of all("t")) trim(words);
  for (const hyphen of all("noBreakHyphen")) hyphen.replaceWith(text(document, "\u2011"));
  for (const name of ["cr", "ptab"]) all(name).forEach((e) => e.replaceWith(document.createElementNS(w, name === "cr" ? "w:br" : "w:tab")));
  for (const br of all("br")) if (br.hasAttributeNS(w, "type") && hasText(br)) br.removeAttributeNS(w, "type");
}

function unwrap(element: Element): void {
  for (const properties of [...element.children])
    if (properties.localName.endsWith("Pr")) properties.remove();
  element.replaceWith(...element.childNodes);
}

/** White space at the ends of a text counts only where the file says so. */
function trim(words: Element): void {
  const keeps = words.closest("[*|space]")?.getAttributeNS(xml, "space") === "preserve";
  const trimmed = words.textContent.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (!keeps && trimmed !== words.textContent) words.textContent = trimmed;
}

function keepChoice(content: Element): void {
  const choice = [...content.children].find((e) => e.localName === "Choice") ?? content.firstElementChild;
  content.replaceWith(...(choice?.childNodes ?? []));
}

function isHidden(run: Element): boolean {
  const properties = [...run.children].find((e) => e.localName === "rPr");
  const vanish = properties && [...properties.children].find((e) => e.localName === "vanish");
  return vanish !== undefined && !["0", "false", "off"].includes(vanish.getAttributeNS(w, "val") ?? "");
}

/** A page or column break amid a paragraph's words would cut the paragraph in two. */
function hasText(br: Element): boolean {
  const paragraph = br.closest("p");
  return paragraph !== null && [...paragraph.getElementsByTagNameNS(w, "t")].some((t) => t.textContent !== "");
}

function text(document: XMLDocument, content: string): Element {
  const element = document.createElementNS(w, "w:t");
  element.textContent = content;
  return element;
}
