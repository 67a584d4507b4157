import { lcs } from "./lcs";
import { tokens } from "./tokens";

/** A stretch of a redline. Kept and removed pieces joined are the text before; kept and added, the text after. */
export interface Piece {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** What became of the words, in reading order; what was removed stands before what was added in its place. */
export function diff(before: string, after: string): Piece[] {
  const a = tokens(before), b = tokens(after);
  const pieces: Piece[] = [];
  const add = (kind: Piece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let i = 0, j = 0;
  for (const [nextA, nextB] of [...readable(lcs(a, b), a), [a.length, b.length] as const]) {
    add("removed", a.slice(i, nextA).join(""));
    add("added", b.slice(j, nextB).join(""));
    add("kept", a[nextA] ?? "");
    [i, j] = [nextA + 1, nextB + 1];
  }
  return pieces;
}

/** A lone space kept between two changes only breaks a phrase into crumbs: it is replaced with its neighbours. */
function readable(pairs: readonly (readonly [number, number])[], a: readonly string[]): (readonly [number, number])[] {
  return pairs.filter(([i, j], k) => {
    const [beforeA, beforeB] = pairs[k - 1] ?? [-1, -1];
    const [afterA, afterB] = pairs[k + 1] ?? [a.length, -1];
    const changedBefore = i - beforeA > 1 || j - beforeB > 1;
    const changedAfter = afterB === -1 ? false : afterA - i > 1 || afterB - j > 1;
    return !(a[i] === " " && changedBefore && changedAfter);
  });
}
