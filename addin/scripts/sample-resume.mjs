// Makes public/samples/resume.docx: an invented person, strong lines and weak ones. The same bytes every time.
import { writeFileSync } from "node:fs";
import JSZip from "jszip";

const links = [];
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const run = (text, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text.split("\t").map((t) => `<w:t xml:space="preserve">${escape(t)}</w:t>`).join("<w:tab/>")}</w:r>`;
const link = (text, target) =>
  `<w:hyperlink r:id="rId${100 + links.push(target)}" w:history="1">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;

/** Words with **bold** and [text](address) in them. */
const inline = (text) =>
  text.split(/(\*\*.+?\*\*|\[.+?\]\(.+?\))/).map((part) => {
    const anchor = /^\[(.+)\]\((.+)\)$/.exec(part);
    if (anchor) return link(anchor[1], anchor[2]);
    if (part.startsWith("**")) return run(part.slice(2, -2), "<w:b/>");
    return part && run(part);
  }).join("");
const p = (style, text) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inline(text)}</w:p>`;

const body = [
  p("Title", "Maya Lindqvist"),
  p("Contact", "Port Ellery  |  [maya.lindqvist@example.com](mailto:maya.lindqvist@example.com)  |  555-0142  |  [github.com/maya-lindqvist](https://github.com/maya-lindqvist)  |  [linkedin.com/in/maya-lindqvist](https://www.linkedin.com/in/maya-lindqvist)"),
  p("Heading1", "Summary"),
  p("Normal", "Backend developer with nine years of experience building payment, order and search services in Go and Java."),
  p("Heading1", "Skills"),
  p("Skills", "**Languages:** Go, Java, Python, SQL"),
  p("Skills", "**Frameworks:** Spring Boot, gRPC, FastAPI"),
  p("Skills", "**Databases:** PostgreSQL, Redis, Mongodb"),
  p("Skills", "**Messaging:** Kafka, RabbitMQ"),
  p("Skills", "**Cloud and infrastructure:** AWS (EKS, RDS, S3), Docker, Terraform"),
  p("Skills", "**Observability:** Prometheus, Grafana"),
  p("Heading1", "Experience"),
  p("Heading2", "Senior Backend Developer, Kestrel Payments\tMar 2022 – Present"),
  p("ListBullet", "Responsible for building and operating the payouts service in Go, which pays 38,000 merchants every day."),
  p("ListBullet", "Cut the p95 latency of the balance API **from 480 ms to 90 ms** by serving hot reads from Redis."),
  p("ListBullet", "Worked on caching to speed up search."),
  p("ListBullet", "Designed the ledger schema in PostgreSQL, choosing append-only tables over balances in place so that every cent can be audited."),
  p("ListBullet", "Moved 14 services from rented servers to EKS with Terraform, cutting hosting cost by **31%**."),
  p("ListBullet", "Was involved in on-call and alerting."),
  p("Heading2", "Backend Developer, Fjord Commerce\tAug 2018 – Feb 2022"),
  p("ListBullet", "I wrote Javascript tools that import the catalogues of 120 suppliers."),
  p("ListBullet", "Built an order pipeline on Kafka that carries **1,200 events per second** and lost none during broker restarts."),
  p("ListBullet", "Deployed various large-scale services to AWS."),
  p("ListBullet", "Reduced the nightly import from 6 hours to 40 minutes by batching writes and adding partial indexes."),
  p("Heading2", "Junior Developer, Harbour Bookings\tJun 2017 – Jul 2018"),
  p("ListBullet", "Helped with the migration of the booking database."),
  p("ListBullet", "Built APIs for the mobile app."),
  p("Heading1", "Projects"),
  p("Heading2", "Schema Drift\t2021 – Present"),
  p("ListBullet", "Wrote [an open-source tool in Go](https://github.com/maya-lindqvist/schema-drift) that compares two PostgreSQL schemas and is run daily by 3 teams."),
  p("Heading1", "Education"),
  p("Heading2", "BSc Computer Science, Ellery University\t2014 – 2017"),
].join("");

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kind = (name) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const xml = (content) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

const style = (id, name, { type = "paragraph", based = "Normal", next = "", ppr = "", rpr = "", quick = true } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>` +
  (based && id !== "Normal" ? `<w:basedOn w:val="${based}"/>` : "") + (next && `<w:next w:val="${next}"/>`) +
  (quick ? "<w:qFormat/>" : "") + (ppr && `<w:pPr>${ppr}</w:pPr>`) + (rpr && `<w:rPr>${rpr}</w:rPr>`) + "</w:style>";

const dateTab = '<w:tabs><w:tab w:val="right" w:pos="10080"/></w:tabs>';
const styles =
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  style("Normal", "Normal", { based: "" }) +
  style("Title", "Title", { next: "Contact", ppr: '<w:spacing w:after="20"/>', rpr: '<w:b/><w:color w:val="1F3864"/><w:sz w:val="44"/><w:szCs w:val="44"/>' }) +
  style("Contact", "Contact", { ppr: '<w:spacing w:after="120"/>', rpr: '<w:sz w:val="19"/><w:szCs w:val="19"/>' }) +
  style("Heading1", "heading 1", { next: "Normal", ppr: '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="8EAADB"/></w:pBdr><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="0"/>', rpr: '<w:b/><w:color w:val="1F3864"/><w:sz w:val="26"/><w:szCs w:val="26"/>' }) +
  style("Heading2", "heading 2", { next: "ListBullet", ppr: `<w:keepNext/>${dateTab}<w:spacing w:before="100" w:after="40"/><w:outlineLvl w:val="1"/>`, rpr: '<w:b/><w:sz w:val="22"/><w:szCs w:val="22"/>' }) +
  style("Skills", "Skills", { ppr: '<w:spacing w:after="20"/>' }) +
  style("ListBullet", "List Bullet", { ppr: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/><w:contextualSpacing/>' }) +
  style("Hyperlink", "Hyperlink", { type: "character", based: "", rpr: '<w:color w:val="0563C1"/><w:u w:val="single"/>', quick: false }) +
  "</w:styles>";

const files = {
  "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kind("document.main")}"/><Override PartName="/word/styles.xml" ContentType="${kind("styles")}"/><Override PartName="/word/numbering.xml" ContentType="${kind("numbering")}"/><Override PartName="/word/settings.xml" ContentType="${kind("settings")}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="${packaged}/relationships">${["styles", "numbering", "settings"].map((name, i) => `<Relationship Id="rId${i + 1}" Type="${office}/${name}" Target="${name}.xml"/>`).join("")}${links.map((target, i) => `<Relationship Id="rId${101 + i}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`).join("")}</Relationships>`,
  "word/document.xml": `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  "word/styles.xml": styles,
  "word/numbering.xml": `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  "word/settings.xml": `<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Maya Lindqvist, Backend Developer</dc:title><dc:creator>Maya Lindqvist</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-02T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-02T09:00:00Z</dcterms:modified></cp:coreProperties>`,
};

const zip = new JSZip();
for (const [name, content] of Object.entries(files)) zip.file(name, xml(content), { date: new Date(Date.UTC(2026, 10, 2, 9)), createFolders: false });
const bytes = await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" });
writeFileSync(new URL("../public/samples/resume.docx", import.meta.url), bytes);
