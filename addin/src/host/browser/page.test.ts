// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { ReviewedParagraph } from "../../api/types";
import type { Mark } from "../host";
import { clear, highlight } from "./highlight";
import { notDrawn } from "./notDrawn";
import { reading } from "./reading";

beforeEach(() => document.body.replaceChildren());

function paragraph(html: string): HTMLElement {
  const element = document.createElement("p");
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

const mark = (start: number, length: number, suggestion = "s"): Mark => ({
  suggestion, severity: "should", title: "t",
  anchor: { ordinal: 0, hash: "", prevHash: "", nextHash: "", start, length, exact: "" },
});
const marked = (p: HTMLElement) => [...p.querySelectorAll("mark")].map((m) => m.textContent);

describe("reading", () => {
  it("reads breaks and tabs as white space and symbols as the reviewer does", () => {
    expect(reading(paragraph('<span>a<br>b<span class="tab">\u2003</span>c<span data-symbol>☎</span></span>')).text).toBe("a\u000Bb\tc(");
  });

  it("leaves out what is hidden and what only stands in the paragraph", () => {
    expect(reading(paragraph('a<span style="display:none">b</span><svg><text>c</text></svg>d')).text).toBe("ad");
  });
});

describe("highlight", () => {
  it("marks words across runs, bold or linked, and leaves the words", () => {
    const p = paragraph("<span>Built </span><b>a fast</b><a href='#'> API</a><span> in Go</span>");
    highlight(p, mark(8, 8), "Built a fast API in Go");
    expect(marked(p)).toEqual(["fast", " API"]);
    expect(p.textContent).toBe("Built a fast API in Go");
  });

  it("finds the words when the page spaces them otherwise", () => {
    const p = paragraph('<span>Title<span class="tab">\u2003</span>2020 to 2022</span>');
    highlight(p, mark(6, 4), "Title 2020 to 2022");
    expect(marked(p)).toEqual(["2020"]);
  });

  it("names the whole paragraph when there are no words to mark", () => {
    const p = paragraph("<span>Experience</span>");
    highlight(p, mark(0, 0, "missing"), "Experience");
    expect(p.dataset["suggestion"]).toBe("missing");
  });

  it("lets marks overlap, and clears them all", () => {
    const p = paragraph("<span>Worked on various large systems</span>");
    highlight(p, mark(0, 17, "a"), p.textContent);
    highlight(p, mark(10, 13, "b"), p.textContent);
    expect(p.textContent).toBe("Worked on various large systems");
    clear(document.body);
    expect(p.innerHTML).toBe("<span>Worked on various large systems</span>");
  });
});

describe("what was not drawn", () => {
  const line = (ordinal: number, text: string): ReviewedParagraph => ({ ordinal, hash: "", text, role: "text", section: null });

  it("stands below the page, each line with its place", () => {
    const section = notDrawn([line(3, "Lost cell"), line(4, " \u00A0 ")])!;
    expect([...section.querySelectorAll<HTMLElement>("[data-ordinal]")].map((p) => [p.dataset["ordinal"], p.textContent])).toEqual([["3", "Lost cell"]]);
  });

  it("is nothing when all is there", () => {
    expect(notDrawn([line(0, "")])).toBeNull();
  });
});
