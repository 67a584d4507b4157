import { useEffect, type RefObject } from "react";

/** Makes pages that are wider than their frame as wide as it. */
export function useFit(frame: RefObject<HTMLElement | null>, element: HTMLElement): void {
  useEffect(() => {
    const fit = () => {
      const pages = [...element.querySelectorAll<HTMLElement>("section.docx")].map((page) => page.offsetWidth);
      const room = frame.current!.clientWidth - 16;
      element.style.setProperty("zoom", `${Math.min(1, room / Math.max(...pages, 1))}`);
    };
    const resized = new ResizeObserver(fit);
    const redrawn = new MutationObserver(fit);
    resized.observe(frame.current!);
    redrawn.observe(element, { childList: true });
    return () => {
      resized.disconnect();
      redrawn.disconnect();
    };
  }, [frame, element]);
}
