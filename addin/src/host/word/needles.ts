import { diff, type Piece } from "../../anchors/diff";

/**
 * One small write into a paragraph: find the `occurrence`-th (zero-based) place where `find` stands, and put `text` in
 * its place, or at its start or end.
 */
export interface Needle {
  /** Where it stands in the text before. */
  readonly at: number;
  readonly find: string;
  readonly occurrence: number;
  readonly where: "Replace" | "Start" | "End";
  readonly text: string;
}

/** Word's search takes no more characters than this, less a margin. */
const longest = 250;

/**
 * The writes that make `after` of `before`, from the end of the paragraph to its start, so that none moves the place of
 * the next. Null when one of them can't be written safely: its words hold what Word's search can't find.
 */
export function needles(before: string, after: string): Needle[] | null {
  const pieces = diff(before, after);
  const writes: Needle[] = [];
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "added") {
      if (pieces[i - 1]?.kind !== "removed") writes.push(insertion(before, at, piece.text));
      continue;
    }
    if (piece.kind === "removed") writes.push(replacement(before, at, piece.text, addedNext(pieces, i)));
    at += piece.text.length;
  }
  return writes.every(isSafe) ? writes.reverse() : null;
}

const addedNext = (pieces: readonly Piece[], i: number) => (pieces[i + 1]?.kind === "added" ? pieces[i + 1]!.text : "");

const replacement = (text: string, at: number, find: string, put: string): Needle => ({
  at, find, occurrence: occurrence(text, find, at), where: "Replace", text: put,
});

/** New words take the look of the word before them; at the start of a paragraph, of the word after. */
function insertion(text: string, at: number, put: string): Needle {
  // "Cut |hosting |cost" is "Cut| hosting| cost": a word is a better needle than the space after it.
  if (text[at - 1] === " " && put.endsWith(" ")) return insertion(text, at - 1, ` ${put.slice(0, -1)}`);
  const word = /[\p{L}\p{Nd}\p{M}]+$|[^]$/u.exec(text.slice(0, at))?.[0];
  if (word !== undefined) {
    const start = at - word.length;
    return { at: start, find: word, occurrence: occurrence(text, word, start), where: "End", text: put };
  }
  const next = /^[\p{L}\p{Nd}\p{M}]+|^[^]/u.exec(text)?.[0] ?? "";
  return { at: 0, find: next, occurrence: occurrence(text, next, 0), where: "Start", text: put };
}

/** How often the needle is found before a place; -1 when a search, whose finds do not overlap, would pass the place by. */
export function occurrence(text: string, find: string, at: number): number {
  let count = 0, i = find === "" ? -1 : text.indexOf(find);
  for (; i !== -1 && i < at; i = text.indexOf(find, i + find.length)) count++;
  return i === at ? count : -1;
}

/** Whether Word's search finds exactly these words: it trips over controls, marks of notes and pictures, and carets. */
export const searchable = (find: string) => find.length <= longest && !/[\p{Cc}^\uFFFC\uFFFD]/u.test(find);

const isSafe = ({ find, occurrence, text }: Needle) => occurrence >= 0 && searchable(find) && !/\p{Cc}/u.test(text);
