import { normalise } from "../../anchors/normalise";
import { Problem, refusal } from "../../api/problem";
import { cutsLink } from "./links";
import { needles, type Needle } from "./needles";
import { readParagraphs } from "./paragraphs";

/** A paragraph's words as they stand and as they shall stand. */
export interface Change {
  /** Index among the body's paragraphs. */
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the words that differ, and no others. Everything is looked at before anything is written, and read again
 * afterwards.
 */
export async function write(changes: readonly Change[]): Promise<void> {
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    const plans = changes.map((change) => plan(paragraphs.items[change.index], change));
    plans.forEach((p) => p.links.load("items/text"));
    const hits = plans.map((p) => p.writes.map((needle) => search(p.paragraph, needle)));
    const tracked = trackedChanges(plans.map((p) => p.paragraph));
    await context.sync();

    if (tracked.some((found) => found.items.length > 0)) throw refusal("trackedChange");
    plans.forEach((p, i) => {
      if (cutsLink(changes[i]!.before, p.links.items.map((link) => link.text), p.writes)) throw refusal("hyperlinkEdge");
      if (p.writes.some((needle, k) => hits[i]![k]!.items[needle.occurrence]?.text !== needle.find)) throw outOfReach();
    });
    // Each plan goes from the end of its paragraph to the start: a write then moves no place that is still to be written.
    plans.forEach((p, i) => p.writes.forEach((needle, k) => put(hits[i]![k]!.items[needle.occurrence]!, needle)));
    await context.sync();
  });
  await verify(changes);
}

interface Plan {
  readonly paragraph: Word.Paragraph;
  readonly links: Word.RangeCollection;
  readonly writes: readonly Needle[];
}

function plan(paragraph: Word.Paragraph | undefined, { before, after }: Change): Plan {
  if (paragraph === undefined || paragraph.text !== before) throw refusal("changed");
  const writes = needles(before, after);
  if (writes === null) throw outOfReach();
  return { paragraph, writes, links: paragraph.getRange("Content").getHyperlinkRanges() };
}

function search(paragraph: Word.Paragraph, { find }: Needle): Word.RangeCollection {
  const hits = paragraph.search(find, { matchCase: true });
  hits.load("items/text");
  return hits;
}

/** Newer versions tell; in older ones a tracked change shows as a text that does not come out as planned. */
function trackedChanges(paragraphs: readonly Word.Paragraph[]): Word.TrackedChangeCollection[] {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.6")) return [];
  return paragraphs.map((paragraph) => {
    const changes = paragraph.getRange("Content").getTrackedChanges();
    changes.load("items/type");
    return changes;
  });
}

function put(range: Word.Range, { where, text }: Needle): void {
  if (where === "Replace" && text === "") range.delete();
  else range.insertText(text, where);
}

async function verify(changes: readonly Change[]): Promise<void> {
  const now = await readParagraphs();
  if (changes.every(({ index, after }) => normalise(now[index] ?? "") === normalise(after))) return;
  throw new Problem("not-as-planned", "Word did not make the change as planned.", "Undo it in Word, then change the line by hand.");
}

const outOfReach = () =>
  new Problem("edit-refused", "These words can't be changed safely from here.", "Please change this line by hand.");
