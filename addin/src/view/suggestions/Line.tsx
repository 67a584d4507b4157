/** How much of the line is shown on either side of the words, in characters. */
const around = 70;

/** A line of the resume with the words meant in bold; as much of it as tells where they stand. */
export function Line({ text, start, length }: { text: string; start: number; length: number }) {
  const before = text.slice(0, start), words = text.slice(start, start + length), after = text.slice(start + length);
  return (
    <>
      {before.length > around ? `…${before.slice(-around).replace(/^\S*/, "")}` : before}
      {words !== "" && <strong>{words}</strong>}
      {after.length > around ? `${after.slice(0, around).replace(/\S*$/, "")}…` : after}
    </>
  );
}
