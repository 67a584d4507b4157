import { takeTabStops } from "./layOut";

/** What common symbol fonts draw at a code of theirs, for machines without the font. */
const glyphs: Record<number, string> = {
  0x22: "✂", 0x28: "☎", 0x2a: "✉", 0x6c: "●", 0x6e: "■", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0xa7: "▪", 0xa8: "◻",
  0xb7: "•", 0xd8: "➢", 0xe0: "→", 0xfc: "✔",
};

/** Draws a document. The renderer is fetched when the first document is. */
export async function draw(docx: Uint8Array<ArrayBuffer>): Promise<HTMLElement> {
  const [{ renderAsync }, { prepare }] = await Promise.all([import("docx-preview"), import("./prepare")]);
  const page = document.createElement("div");
  await renderAsync(await prepare(docx), page, undefined, {
    className: "docx",
    ignoreFonts: true,
    renderFootnotes: false,
    renderEndnotes: false,
    renderAltChunks: false,
    // Addresses of this page's own memory would be one more thing to allow in its policy, and to free.
    useBase64URL: true,
  });
  takeTabStops(page);
  page.querySelectorAll("a").forEach(tame);
  page.querySelectorAll<HTMLElement>("span > span").forEach(nameSymbol);
  return page;
}

/** Every drawn paragraph that can be one of the body's. */
export function bodyParagraphs(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("article p")].filter((p) => !p.closest("svg, li") && !p.parentElement?.closest("p"));
}

/** A document comes from anywhere: only plain web and mail addresses stay, and they open elsewhere. */
function tame(link: HTMLAnchorElement): void {
  if (/^(https?|mailto):/i.test(link.getAttribute("href") ?? "")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  } else link.removeAttribute("href");
}

/** A span in a run is a tab or a symbol; a symbol is read as "(" and drawn with a letter any font has. */
function nameSymbol(span: HTMLElement): void {
  const character = span.textContent;
  if (span.className !== "" || character.length !== 1 || character === "\u2003") return;
  span.dataset["symbol"] = "";
  const code = character.charCodeAt(0);
  if (code >= 0xf000 && code <= 0xf0ff) span.textContent = glyphs[code - 0xf000] ?? "•";
}
