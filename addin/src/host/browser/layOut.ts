import { stopsMark } from "./tabStops";

interface Stop {
  readonly kind: string;
  /** From the left margin of the text, in CSS pixels. */
  readonly at: number;
}

/** Twentieths of a point in a CSS pixel. */
const twips = 15;

/** Without stops of its own a paragraph has one every half inch. */
const usual = 720 / twips;

/** Takes the tab stops from the marks that carried them, and names the tabs. To be done once, before anything is laid out. */
export function takeTabStops(page: HTMLElement): void {
  for (const mark of page.querySelectorAll<HTMLElement>(`[id^="${stopsMark}"]`)) {
    mark.closest("p")?.setAttribute("data-tabs", mark.id.slice(stopsMark.length));
    mark.remove();
  }
  for (const span of page.querySelectorAll<HTMLElement>("[data-tabs] span")) if (span.textContent === "\u2003") span.className = "tab";
}

/**
 * Moves what stands after tabs to their stops and gives bullets the room of their hanging indent. Depends on the width of
 * the page, so it is done again when that changes.
 * @param scale how much smaller than in print the page is shown
 */
export function layOut(page: HTMLElement, scale: number): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[class*="-num-"]')) {
    const hang = -parseFloat(getComputedStyle(paragraph).textIndent);
    if (hang > 0) paragraph.style.setProperty("--hang", `${hang}px`);
  }
  for (const paragraph of page.querySelectorAll<HTMLElement>("[data-tabs]")) {
    const column = (paragraph.closest("td, article") ?? paragraph).getBoundingClientRect();
    const width = column.width / scale;
    const stops = parse(paragraph.dataset["tabs"] ?? "", width);
    const tabs = [...paragraph.querySelectorAll<HTMLElement>(".tab")];
    tabs.forEach((tab) => (tab.style.width = "0"));
    tabs.forEach((tab, i) => {
      const left = (tab.getBoundingClientRect().left - column.left) / scale;
      const stop = stops.find(({ at }) => at > left + 1) ?? { kind: "left", at: (Math.floor(left / usual) + 1) * usual };
      const part = { right: 1, end: 1, center: 0.5 }[stop.kind] ?? 0;
      const room = stop.at - left - part * (extent(tab, tabs[i + 1], paragraph) / scale);
      tab.style.width = `${Math.max(room, 4)}px`;
    });
  }
}

/** How wide the words from one tab to the next are. */
function extent(tab: HTMLElement, next: HTMLElement | undefined, paragraph: HTMLElement): number {
  const range = document.createRange();
  range.setStartAfter(tab);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(paragraph.lastChild!);
  return range.getBoundingClientRect().width;
}

/** A stop beyond the column, as on a narrow screen, counts as at its edge. */
function parse(carried: string, width: number): Stop[] {
  return carried
    .split(";")
    .filter((stop) => stop !== "")
    .map((stop) => ({ kind: stop.split("@")[0]!, at: Math.min(Number(stop.split("@")[1]) / twips, width) }))
    .sort((a, b) => a.at - b.at);
}
