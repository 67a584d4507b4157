import { tokens } from "./tokens";

/** A stretch of a redline. Kept and removed pieces joined are the text before; kept and added, the text after. */
export interface Piece {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** The most cells the comparison may take: two texts of a thousand tokens each. */
const largestTable = 1_000_000;

/**
 * What became of the words, in reading order; what was removed stands before what was added in its place. The server's
 * editor computes the same; `tests/vectors/diff.json` holds both to it.
 */
export function diff(before: string, after: string): Piece[] {
  const old = tokens(before), now = tokens(after);
  let prefix = 0, suffix = 0;
  const shorter = Math.min(old.length, now.length);
  while (prefix < shorter && old[prefix] === now[prefix]) prefix++;
  while (suffix < shorter - prefix && old[old.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix++;
  return joined([
    { kind: "kept", text: old.slice(0, prefix).join("") },
    ...rest(old.slice(prefix, old.length - suffix), now.slice(prefix, now.length - suffix)),
    { kind: "kept", text: old.slice(old.length - suffix).join("") },
  ]);
}

function rest(old: readonly string[], now: readonly string[]): Piece[] {
  if (old.length * now.length > largestTable)
    return [{ kind: "removed", text: old.join("") }, { kind: "added", text: now.join("") }];
  const most = mostKept(old, now);
  const pieces: Piece[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && old[i] === now[j]) {
      pieces.push({ kind: "kept", text: old[i++]! });
      j++;
    } else if (j === now.length || (i < old.length && most(i + 1, j) >= most(i, j + 1))) pieces.push({ kind: "removed", text: old[i++]! });
    else pieces.push({ kind: "added", text: now[j++]! });
  }
  return pieces;
}

/** How many code units can be kept of the old tokens from one index on and the new ones from another. */
function mostKept(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const most = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      most[i * width + j] =
        old[i] === now[j]
          ? most[(i + 1) * width + j + 1]! + old[i]!.length
          : Math.max(most[(i + 1) * width + j]!, most[i * width + j + 1]!);
  return (i, j) => most[i * width + j]!;
}

/** One piece of a kind at a time; between two kept ones at most one removed and after it one added. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = "", added = "";
  const close = () => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    removed = added = "";
  };
  for (const { kind, text } of pieces) {
    if (text === "") continue;
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === "kept") result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  close();
  return result;
}
