import { useCallback, useEffect, useRef, type RefCallback } from "react";

/**
 * Brings the open card into view when another one opens, and gives it the focus when the one that had it is gone: a
 * keyboard never falls out of the list. The first card to open after a review leaves the page where it is.
 */
export function useCardFocus(current: string | null): RefCallback<HTMLElement> {
  const list = useRef<HTMLElement | null>(null);
  const before = useRef(current);
  const hadFocus = useRef(false);

  const attach = useCallback((element: HTMLElement | null) => {
    list.current = element;
    const entered = () => (hadFocus.current = true);
    const left = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget)) hadFocus.current = false;
    };
    element?.addEventListener("focusin", entered);
    element?.addEventListener("focusout", left);
    return () => {
      element?.removeEventListener("focusin", entered);
      element?.removeEventListener("focusout", left);
    };
  }, []);

  useEffect(() => {
    if (current === before.current || current === null) return;
    const first = before.current === null && !hadFocus.current;
    before.current = current;
    const card = list.current?.querySelector<HTMLElement>("[data-open]");
    if (!card || first) return;
    card.scrollIntoView({ block: "nearest" });
    if (hadFocus.current && !list.current!.contains(document.activeElement))
      card.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [current]);

  return attach;
}
