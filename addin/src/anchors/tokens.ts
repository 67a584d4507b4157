const token = /[\p{L}\p{N}]+|\s|[^]/gu;

/** Runs of letters and digits, single white spaces, single other characters. Joined, they are the text. */
export function tokens(text: string): string[] {
  return text.match(token) ?? [];
}
