import { useEffect } from "react";
import { sessionOf } from "../../review/state";
import { usePaneState } from "../coach";

/** Shows which mark belongs to the open card. */
export function useCurrentMark(element: HTMLElement): void {
  const state = usePaneState();
  const current = sessionOf(state)?.current ?? null;
  useEffect(() => {
    const show = () => {
      for (const mark of element.querySelectorAll<HTMLElement>("[data-suggestion]"))
        mark.toggleAttribute("data-chosen", mark.dataset["suggestion"] === current);
    };
    show();
    const marked = new MutationObserver(show);
    marked.observe(element, { childList: true, subtree: true });
    return () => marked.disconnect();
  }, [element, current]);
}
