/** The last part of the document's address; null while it was never saved. */
export function fileName(address: string | null | undefined): string | null {
  const last = (address ?? "").split(/[/\\]/).at(-1)?.split(/[?#]/)[0] ?? "";
  return decoded(last) || null;
}

/** A name on a disk may hold a percent sign that encodes nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
