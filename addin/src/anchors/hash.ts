import { normalise } from "./normalise";
import { sha256 } from "./sha256";

/** The first sixteen hex digits of the SHA-256 of the UTF-8 of the normalised text. */
export function hash(text: string): string {
  return sha256(new TextEncoder().encode(normalise(text))).slice(0, 16);
}
