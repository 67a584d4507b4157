import { describe, expect, it } from "vitest";
import { hash } from "../../anchors/hash";
import { Problem } from "../../api/problem";
import type { Edit } from "../../api/types";
import { FakeWord } from "./fakeWord";
import { fileName } from "./fileName";
import { WordHost } from "./wordHost";

const texts = ["Maya Lindqvist", "", "Responsible for building tools", "I wrote Javascript and Javascript"];

async function opened(word = new FakeWord([...texts])) {
  word.install();
  const host = new WordHost();
  await host.place(texts.map((text, ordinal) => ({ ordinal, hash: hash(text), text, role: "text", section: null })));
  return { host, word };
}

function edit(ordinal: number, exact: string, text: string): Edit {
  const start = texts[ordinal]!.indexOf(exact);
  return { anchor: { ordinal, hash: hash(texts[ordinal]!), start, length: exact.length, exact }, text };
}

const building = edit(2, "Responsible for building", "Built");
const refusal = async (work: Promise<unknown>) => {
  const thrown: unknown = await work.catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(Problem);
  return (thrown as Problem).detail;
};

describe("reading", () => {
  it("gives the bytes of all slices and closes the file", async () => {
    const { host, word } = await opened();
    const upload = await host.read();
    expect(upload.bytes).toEqual(word.bytes);
    expect(upload.fileName).toBe("My Resume.docx");
    expect(word.fileOpen).toBe(0);
  });

  it("closes the file when a slice fails", async () => {
    const { host, word } = await opened();
    word.onSlice = (i) => { if (i === 1) throw new Error("5001"); };
    expect(await refusal(host.read())).toBe("Word would not hand over the document.");
    expect(word.fileOpen).toBe(0);
  });

  it("reads once more when the author typed meanwhile, and gives up when they go on", async () => {
    const { host, word } = await opened();
    let typed = 0;
    word.onSlice = () => { if (typed++ === 0) word.paragraphs[0] = "Maya L."; };
    await host.read();
    word.onSlice = () => { word.paragraphs[0] = `${word.paragraphs[0] ?? ""}x`; };
    expect(await refusal(host.read())).toBe("The document is changing.");
    expect(word.fileOpen).toBe(0);
  });
});

describe("replacing words", () => {
  it("changes the words that differ, and tells what it did", async () => {
    const { host, word } = await opened();
    const revision = await host.replaceWords([building, edit(3, texts[3]!, "Wrote JavaScript and JavaScript")]);
    expect(word.paragraphs).toEqual(["Maya Lindqvist", "", "Built tools", "Wrote JavaScript and JavaScript"]);
    expect(revision.applied.map(({ ordinal, before, after }) => [ordinal, before, after])).toEqual([
      [2, "Responsible for building tools", "Built tools"],
      [3, "I wrote Javascript and Javascript", "Wrote JavaScript and JavaScript"],
    ]);
  });

  it("finds the paragraph where it stands now", async () => {
    const { host, word } = await opened();
    word.paragraphs.splice(0, 0, "A new first line", "");
    await host.replaceWords([building]);
    expect(word.paragraphs[4]).toBe("Built tools");
  });

  it("writes nothing at all when one of the lines has changed", async () => {
    const { host, word } = await opened();
    word.paragraphs[3] = "I wrote something else";
    const before = [...word.paragraphs];
    expect(await refusal(host.replaceWords([building, edit(3, "I wrote", "Wrote")]))).toBe("This paragraph has changed since the review.");
    expect(word.paragraphs).toEqual(before);
  });

  it("refuses to cut through a link or a tracked change", async () => {
    const { host, word } = await opened();
    word.links = ["building tools"];
    expect(await refusal(host.replaceWords([building]))).toBe("The change would cut through a link.");
    word.links = [];
    [word.tracked, word.version] = [true, 1.6];
    expect(await refusal(host.replaceWords([building]))).toBe("The words hold a tracked change.");
    expect(word.paragraphs).toEqual(texts);
  });

  it("says so when the words did not come out as planned", async () => {
    const { host, word } = await opened();
    word.links = [];
    Object.defineProperty(word.paragraphs, 2, { get: () => texts[2], set: () => undefined });
    expect(await refusal(host.replaceWords([building]))).toBe("Word did not make the change as planned.");
  });

  it("is taken back wherever the line stands now, and only while it reads as it was left", async () => {
    const { host, word } = await opened();
    const revision = await host.replaceWords([building]);
    word.paragraphs.splice(0, 0, "A new first line");
    await host.revert(revision);
    expect(word.paragraphs[3]).toBe(texts[2]);
    expect(await refusal(host.revert(revision))).toBe("This paragraph has changed since the review.");
  });
});

describe("showing", () => {
  it("selects the words, or the paragraph when there are none to find", async () => {
    const { host, word } = await opened();
    const anchor = (ordinal: number, start: number, length: number) =>
      ({ ordinal, hash: "", prevHash: "", nextHash: "", start, length, exact: "" });
    expect(await host.select(anchor(3, 8, 10))).toBe(true);
    expect(word.selected).toBe("Javascript");
    await host.select(anchor(2, 0, 0));
    expect(word.selected).toBe(texts[2]);
    expect(await host.select(anchor(1, 0, 0))).toBe(false);
  });

  it("tells which lines are lost", async () => {
    const { host, word } = await opened();
    word.paragraphs[2] = "Edited";
    const lost = await host.place(texts.map((text, ordinal) => ({ ordinal, hash: hash(text), text, role: "text", section: null })));
    expect([...lost]).toEqual([2]);
  });
});

it.each([
  ["https://x.example.com/docs/My%20Resume.docx?web=1", "My Resume.docx"],
  ["C:\\Users\\maya\\100% me.docx", "100% me.docx"],
  ["", null],
  [null, null],
])("the name in %j is %j", (address, expected) => {
  expect(fileName(address)).toBe(expected);
});
