import { joined, type Piece } from "./diff";

/** A diff to be read: a lone space kept between two changes only breaks a phrase into crumbs, so it changes with them. */
export function readable(pieces: readonly Piece[]): Piece[] {
  return joined(
    pieces.flatMap((piece, i): Piece[] => {
      const isCrumb = piece.kind === "kept" && piece.text === " " && i > 0 && i < pieces.length - 1;
      return isCrumb ? [{ kind: "removed", text: " " }, { kind: "added", text: " " }] : [piece];
    }),
  );
}
