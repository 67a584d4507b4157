const token = /[\p{L}\p{Nd}\p{M}]+|[^]/gu;

/** Runs of letters, decimal digits and combining marks; every other code point by itself. Joined, they are the text. */
export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}
