// @vitest-environment jsdom
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { prepare } from "./prepare";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (content: string) => `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

async function prepared(body: string, styles = ""): Promise<string> {
  const zip = new JSZip();
  zip.file("word/document.xml", `<w:document xmlns:w="${w}" xmlns:mc="${mc}"><w:body>${body}</w:body></w:document>`);
  if (styles) zip.file("word/styles.xml", `<w:styles xmlns:w="${w}">${styles}</w:styles>`);
  const bytes = await prepare(await zip.generateAsync({ type: "uint8array" }) as Uint8Array<ArrayBuffer>);
  const xml = await (await JSZip.loadAsync(bytes)).file("word/document.xml")!.async("string");
  return xml.replace(/^.*<w:body>|<\/w:body>.*$/g, "").replace(/ xmlns:\w+="[^"]*"/g, "");
}

describe("a prepared document", () => {
  it.each([
    ["content controls in a paragraph", `<w:p>${control(run("a"))}</w:p>`, `<w:p>${run("a")}</w:p>`],
    ["content controls around paragraphs", control(`<w:p>${run("a")}</w:p>`), `<w:p>${run("a")}</w:p>`],
    ["content controls around rows and cells", `<w:tbl>${control(`<w:tr>${control(`<w:tc><w:p>${run("a")}</w:p></w:tc>`)}</w:tr>`)}</w:tbl>`, `<w:tbl><w:tr><w:tc><w:p>${run("a")}</w:p></w:tc></w:tr></w:tbl>`],
    ["inserted and moved text", `<w:p><w:ins>${run("a")}</w:ins><w:moveTo>${run("b")}</w:moveTo></w:p>`, `<w:p>${run("a")}${run("b")}</w:p>`],
    ["simple fields", `<w:p><w:fldSimple w:instr="DATE">${run("a")}</w:fldSimple></w:p>`, `<w:p>${run("a")}</w:p>`],
    ["custom XML and smart tags", `<w:p><w:customXml><w:customXmlPr/><w:smartTag>${run("a")}</w:smartTag></w:customXml></w:p>`, `<w:p>${run("a")}</w:p>`],
    ["the choice of alternatives", `<w:p><mc:AlternateContent><mc:Choice>${run("a")}</mc:Choice><mc:Fallback>${run("b")}</mc:Fallback></mc:AlternateContent></w:p>`, `<w:p>${run("a")}</w:p>`],
    ["no-break hyphens", "<w:p><w:r><w:noBreakHyphen/></w:r></w:p>", "<w:p><w:r><w:t>\u2011</w:t></w:r></w:p>"],
    ["page breaks amid words, as line breaks", `<w:p>${run("a")}<w:r><w:br w:type="page"/></w:r></w:p>`, `<w:p>${run("a")}<w:r><w:br/></w:r></w:p>`],
  ])("keeps %s", async (_, body, expected) => {
    expect(await prepared(body)).toBe(expected);
  });

  it.each([
    ["<w:t> a\n b </w:t>", "<w:t>a\n b</w:t>"],
    ['<w:t xml:space="preserve"> a </w:t>', '<w:t xml:space="preserve"> a </w:t>'],
  ])("trims a text unless the file keeps its ends: %s", async (words, expected) => {
    expect(await prepared(`<w:p><w:r>${words}</w:r></w:p>`)).toBe(`<w:p><w:r>${expected}</w:r></w:p>`);
  });

  it("reads past a byte order mark", async () => {
    const zip = new JSZip();
    zip.file("word/document.xml", `\uFEFF<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body><w:p>${control(run("a"))}</w:p></w:body></w:document>`);
    const made = await JSZip.loadAsync(await prepare(await zip.generateAsync({ type: "uint8array" }) as Uint8Array<ArrayBuffer>));
    expect(await made.file("word/document.xml")!.async("string")).not.toContain("sdt");
  });

  it.each([
    ["deleted text", `<w:p>${run("a")}<w:del>${run("b")}</w:del></w:p>`],
    ["text moved away", `<w:p>${run("a")}<w:moveFrom>${run("b")}</w:moveFrom></w:p>`],
    ["hidden runs", `<w:p>${run("a")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>`],
  ])("drops %s", async (_, body) => {
    expect(await prepared(body)).toBe(`<w:p>${run("a")}</w:p>`);
  });

  it("leaves a run that says it is not hidden", async () => {
    expect(await prepared('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>')).toContain("<w:t>b</w:t>");
  });

  it("carries the tab stops of styles and of those they are based on", async () => {
    const styles = `<w:style w:styleId="Base"><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr></w:style><w:style w:styleId="Job"><w:basedOn w:val="Base"/></w:style>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="Job"/></w:pPr><w:r><w:tab/></w:r></w:p>`;
    expect(await prepared(body, styles)).toContain('<w:bookmarkStart w:name="tab-stops:right@9000"/>');
  });
});
