/** Marks that only one of the readers of a paragraph sees. */
const dropped = /[\u0001\u0002\u0005\u0013-\u0015\u00AD\u001F\u200B\uFEFF\uFFFC\uFFFD]/g;

/** The white space both sides agree on; `\s` differs between ECMAScript and .NET (U+0085, U+FEFF). */
const spaces = /[\u0007-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

const hyphens = /[\u001E\u2010\u2011]/g;
const singleQuotes = /[\u2018-\u201B]/g;
const doubleQuotes = /[\u201C-\u201F]/g;

/** Half of a surrogate pair on its own. It can't be composed, so both sides drop it. */
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * The one form in which two readings of a paragraph are compared, whoever read it. The server computes the same;
 * `tests/vectors/normalise.json` holds both to it.
 */
export function normalise(text: string): string {
  return text
    .replace(loneSurrogates, "\uFFFD")
    .normalize("NFC")
    .replace(dropped, "")
    .replace(spaces, " ")
    .replace(hyphens, "-")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/^ | $/g, "");
}
