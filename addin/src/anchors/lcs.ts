/** Pairs of indexes of a longest common subsequence, in order. Quadratic: for a paragraph's words or a resume's paragraphs. */
export function lcs<T>(a: readonly T[], b: readonly T[]): [number, number][] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length, endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }

  const pairs: [number, number][] = Array.from({ length: from }, (_, i) => [i, i]);
  pairs.push(...between(a, b, from, endA, endB));
  for (let i = endA; i < a.length; i++) pairs.push([i, endB + i - endA]);
  return pairs;
}

function between<T>(a: readonly T[], b: readonly T[], from: number, endA: number, endB: number): [number, number][] {
  const rows = endA - from, columns = endB - from;
  const longest = new Uint32Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number) => i * (columns + 1) + j;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[at(i, j)] =
        a[from + i] === b[from + j]
          ? longest[at(i + 1, j + 1)]! + 1
          : Math.max(longest[at(i + 1, j)]!, longest[at(i, j + 1)]!);

  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[from + i] === b[from + j]) pairs.push([from + i++, from + j++]);
    else if (longest[at(i + 1, j)]! >= longest[at(i, j + 1)]!) i++;
    else j++;
  }
  return pairs;
}
