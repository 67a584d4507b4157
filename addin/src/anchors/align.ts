/** Ordinals of one reading of a document against indexes of another. `null` where no match is sure. */
export type Alignment = readonly (number | null)[];

/**
 * Lines two readings of a document up by the hashes of their paragraphs; pass "" for empty ones, which match nothing.
 * A hash found once on either side is a match. A repeated one is matched within a gap between matches, when both sides
 * hold it equally often there and everywhere, or when its neighbours agree on both sides. Anything else stays unmatched:
 * it is better to say "changed" than to point at the wrong line.
 */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  const matched: (number | null)[] = left.map(() => null);
  const l = index(left), r = index(right);
  for (const [hash, [at, ...more]] of l) {
    const there = r.get(hash);
    if (more.length === 0 && there?.length === 1) matched[at!] = there[0]!;
  }
  matchRepeated(left, right, l, r, matched);
  return matched;
}

type Places = ReadonlyMap<string, number[]>;

function index(hashes: readonly string[]): Places {
  const places = new Map<string, number[]>();
  hashes.forEach((hash, i) => {
    if (hash !== "") places.set(hash, [...(places.get(hash) ?? []), i]);
  });
  return places;
}

function matchRepeated(
  left: readonly string[], right: readonly string[], l: Places, r: Places, matched: (number | null)[],
): void {
  const backbone = longestRising(matched);
  const gapsLeft = gaps(left.length, backbone.map(([i]) => i));
  const gapsRight = gaps(right.length, backbone.map(([, j]) => j));
  const contextLeft = contexts(left), contextRight = contexts(right);
  const once = { left: index(contextLeft), right: index(contextRight) };

  for (const [hash, here] of l) {
    const there = r.get(hash) ?? [];
    if (here.length === 1 && there.length === 1) continue;
    const evenly = here.length === there.length && here.every((i, k) => gapsLeft[i] === gapsRight[there[k]!]);
    here.forEach((i, k) => {
      const context = contextLeft[i]!;
      const twin = once.right.get(context);
      const telling = once.left.get(context)?.length === 1 && twin?.length === 1;
      if (evenly) matched[i] = there[k]!;
      else if (telling && gapsLeft[i] === gapsRight[twin[0]!]) matched[i] = twin[0]!;
    });
  }
}

/**
 * For each paragraph its own hash between those of its nearest neighbours that are not empty. "" for an empty one, and
 * for one beside its own twin: there a copy can't be told from its original.
 */
function contexts(hashes: readonly string[]): string[] {
  const filled = hashes.flatMap((hash, i) => (hash === "" ? [] : [i]));
  const result = hashes.map(() => "");
  filled.forEach((i, k) => {
    const before = hashes[filled[k - 1] ?? -1] ?? "", after = hashes[filled[k + 1] ?? -1] ?? "";
    if (before !== hashes[i] && after !== hashes[i]) result[i] = `${before} ${hashes[i]} ${after}`;
  });
  return result;
}

/** For each place the number of backbone matches before it. */
function gaps(length: number, backbone: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = 0, passed = 0; i < length; i++) {
    result.push(passed);
    if (backbone[passed] === i) passed++;
  }
  return result;
}

/** The longest run of matches that keep their order: with no hash repeated, this is the longest common subsequence. */
function longestRising(matched: readonly (number | null)[]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  matched.forEach((value, i) => {
    if (value === null) return;
    let low = 0, high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matched[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const run: [number, number][] = [];
  for (let i = tails.at(-1) ?? -1; i !== -1; i = before[i]!) run.push([i, matched[i]!]);
  return run.reverse();
}
