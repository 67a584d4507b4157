import type { Needle } from "./needles";

/**
 * Whether a write would cut through a link or make it longer. The text of a link that can't be told apart in the
 * paragraph counts as cut.
 */
export function cutsLink(text: string, links: readonly string[], writes: readonly Needle[]): boolean {
  return links.some((link) => {
    const start = text.indexOf(link);
    if (link === "" || start === -1 || text.includes(link, start + 1)) return true;
    const end = start + link.length;
    return writes.some(({ at, find, where }) => {
      const stop = at + find.length;
      if (where !== "Replace") return where === "End" ? stop === end : at === start;
      return (at < end && stop > start) && !(at >= start && stop <= end);
    });
  });
}
