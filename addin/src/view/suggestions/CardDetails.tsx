import { makeStyles, tokens } from "@fluentui/react-components";
import type { Card } from "../../review/groups";
import { Quote } from "../Quote";
import { Folded } from "./Folded";
import { Line } from "./Line";
import { SuggestionBody, type Desk } from "./SuggestionBody";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** An open card: the words, what is said of them, and what else was found there. */
export function CardDetails({ card: { suggestion, folded }, desk }: { card: Card; desk: Desk }) {
  const { anchor, scope, rewrites } = suggestion;
  const { outside, paragraphs } = desk.session.review;
  const elsewhere = suggestion.outside === null ? undefined : outside[suggestion.outside]?.text;
  // A ready rewrite shows the line itself, and a finding about the whole has none.
  const line = scope === "document" || rewrites[0]?.kind === "ready" ? undefined : paragraphs[anchor.ordinal]?.text;
  return (
    <div className={useStyles().details}>
      {elsewhere !== undefined && <Quote anchor={anchor} text={elsewhere} />}
      {elsewhere === undefined && line !== undefined && <Quote anchor={anchor} text={<Line text={line} {...anchor} />} />}
      <SuggestionBody suggestion={suggestion} desk={desk} />
      <Folded suggestions={folded} desk={desk} />
    </div>
  );
}
