import type { ReviewedParagraph, Rewrite } from "../../api/types";
import { readyText } from "../../review/edit";
import { ApplyButton } from "./ApplyButton";
import { Redline } from "./Redline";

interface Props {
  paragraph: ReviewedParagraph;
  rewrite: Rewrite;
  busy: boolean;
  applying: boolean;
  onApply: () => void;
}

/** A rewording that keeps the meaning: one click. */
export function ReadyRewrite({ paragraph, rewrite, busy, applying, onApply }: Props) {
  return (
    <>
      <Redline before={paragraph.text} after={readyText(paragraph, rewrite)} />
      <ApplyButton disabled={busy} applying={applying} onClick={onApply} />
    </>
  );
}
