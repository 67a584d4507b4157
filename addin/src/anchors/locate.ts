import { normalise } from "./normalise";

/** A stretch of text. Zero-based, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * The same words in another reading of the paragraph: two readings may differ in marks and spaces that the normalised
 * text leaves out. Null when the readings are not the same text, or the words can't be told for sure.
 */
export function locate(text: string, span: Span, live: string): Span | null {
  const end = span.start + span.length;
  if (span.start < 0 || span.length < 0 || end > text.length) return null;
  if (text === live) return span;
  if (normalise(text) !== normalise(live)) return null;

  const words = text.slice(span.start, end);
  const from = reach(live, ink(text.slice(0, span.start)));
  const to = Math.max(from, reach(live, ink(text.slice(0, end))));
  const start = edge(live, from, isBlank(words.at(0)));
  const stop = words === "" ? start : Math.max(start, edge(live, to, isBlank(words.at(-1))));
  return normalise(live.slice(start, stop)) === normalise(words) ? { start, length: stop - start } : null;

  /** A span keeps the white space at its ends when it had some, and takes none when it had none. */
  function edge(text: string, at: number, outward: boolean): number {
    if (at === from) return outward ? trimmedBack(text, at) : at;
    return outward ? at : trimmedBack(text, at);
  }
}

/** How many normalised characters are no white space: what both readings surely share. */
const ink = (text: string) => normalise(text).replaceAll(" ", "").length;

/** Half of a pair of surrogates is no blank, though alone it normalises to nothing. */
const isBlank = (unit: string | undefined) => unit !== undefined && !/\p{Surrogate}/u.test(unit) && normalise(unit) === "";

function trimmedBack(text: string, at: number): number {
  while (at > 0 && isBlank(text[at - 1])) at--;
  return at;
}

/** The furthest place with no more than `count` inked characters before it. */
function reach(live: string, count: number): number {
  let low = 0, high = live.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ink(live.slice(0, middle)) <= count) low = middle;
    else high = middle - 1;
  }
  return splitsPair(live, low) ? low - 1 : low;
}

const splitsPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff && at < text.length;
