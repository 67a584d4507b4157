import { layOut } from "./layOut";

/** Kept free beside a page, in CSS pixels. */
const margin = 16;

/** Makes pages that are wider than their frame as wide as it, and lays them out for their width, whenever either changes. */
export function keepFitting(frame: HTMLElement, element: HTMLElement): () => void {
  const fit = () => {
    const pages = [...element.querySelectorAll<HTMLElement>("section.docx")].map((page) => page.offsetWidth);
    const scale = Math.min(1, (frame.clientWidth - margin) / Math.max(...pages, 1));
    element.style.setProperty("zoom", `${scale}`);
    layOut(element, scale);
  };
  const resized = new ResizeObserver(fit);
  const redrawn = new MutationObserver(fit);
  resized.observe(frame);
  redrawn.observe(element, { childList: true });
  return () => {
    resized.disconnect();
    redrawn.disconnect();
  };
}
