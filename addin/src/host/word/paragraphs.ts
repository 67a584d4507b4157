/** The text of every body paragraph. A run of its own, since a collection loaded earlier is not refreshed everywhere. */
export function readParagraphs(): Promise<string[]> {
  return Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.text);
  });
}
