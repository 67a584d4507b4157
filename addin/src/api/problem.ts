import type { ProblemDetails } from "./types";

export type RefusalReason =
  | "changed" | "overlap" | "field" | "note" | "picture" | "trackedChange" | "hyperlinkEdge" | "boundControl"
  | "lockedControl" | "placeholder" | "protected" | "signed";

/** Why something did not happen, in words for the author. */
export class Problem extends Error {
  override readonly name = "Problem";

  /**
   * @param code the last part of the problem's type, such as `too-large`
   * @param detail what went wrong
   * @param hint what to do next; "" when there is nothing to do
   */
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly hint = "",
  ) {
    super(`${code}: ${detail}`);
  }
}

const refusals: Record<RefusalReason, string> = {
  changed: "This paragraph has changed since the review.",
  overlap: "Two changes would touch the same words.",
  field: "The words are made by a field, such as a date or a cross-reference.",
  note: "A footnote stands among the words.",
  picture: "A picture stands among the words.",
  trackedChange: "The words hold a tracked change.",
  hyperlinkEdge: "The change would cut through a link.",
  boundControl: "The words come from the document's properties.",
  lockedControl: "The words stand in a locked content control.",
  placeholder: "The words are a placeholder that was never filled in.",
  protected: "The document is protected against changes.",
  signed: "The document carries a digital signature.",
};

const advice: Partial<Record<RefusalReason, string>> = {
  changed: "Review again, then apply it.",
  trackedChange: "Accept or reject the change first, then review again.",
  placeholder: "Fill it in first, then review again.",
};

/** A change that was refused: nothing was written. */
export function refusal(reason: RefusalReason): Problem {
  const hint = advice[reason] ?? "Please change this line by hand.";
  return new Problem(reason === "changed" ? "edit-no-longer-fits" : "edit-refused", refusals[reason], hint);
}

/** Reads an answer that is no success: problem details of RFC 9457, or whatever stood between us and the server. */
export async function problemOf(response: Response): Promise<Problem> {
  const told = response.headers.get("content-type")?.includes("json") ? await details(response) : {};
  const code = told.type?.split("/").at(-1) || `status-${response.status}`;
  const reason = told.edits?.[0]?.reason;
  if (reason !== undefined && isReason(reason)) return refusal(reason);
  if (told.detail ?? told.title) return new Problem(code, told.detail ?? told.title ?? "", told.hint ?? "");
  return new Problem(code, `The reviewer answered with an error (${response.status}).`, "Please try again in a moment.");
}

const isReason = (reason: string): reason is RefusalReason => Object.hasOwn(refusals, reason);

async function details(response: Response): Promise<Partial<ProblemDetails>> {
  try {
    return (await response.json()) as Partial<ProblemDetails>;
  } catch {
    return {};
  }
}

/** Anything thrown, as a problem the author can read. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem("unexpected", "Something went wrong that should not have.", "Please try again; your document is unchanged.");
}
