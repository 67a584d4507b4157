import { align, type Alignment } from "./align";
import { hash } from "./hash";
import { normalise } from "./normalise";

/** Lines reviewed paragraphs up with live texts, by index on either side. Empty paragraphs match nothing. */
export function place(reviewed: readonly { hash: string; text: string }[], live: readonly string[]): Alignment {
  return align(
    reviewed.map((p) => (normalise(p.text) === "" ? "" : p.hash)),
    live.map((text) => (normalise(text) === "" ? "" : hash(text))),
  );
}
