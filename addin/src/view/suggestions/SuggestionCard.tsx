import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Card } from "../../review/groups";
import { bareButton } from "../bareButton";
import { useCoach } from "../coach";
import { quoted } from "../quoted";
import { CardDetails } from "./CardDetails";
import { SeverityBadge } from "./SeverityBadge";
import type { Desk } from "./SuggestionBody";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    scrollMarginTop: "56px",
    scrollMarginBottom: "16px",
  },
  open: { boxShadow: tokens.shadow4, border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}` },
  head: {
    ...bareButton,
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  closed: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One suggestion: closed, what it is about; open, why, and what to do. */
export function SuggestionCard({ card, open, desk }: { card: Card; open: boolean; desk: Desk }) {
  const styles = useStyles();
  const coach = useCoach();
  const id = useId();
  const { suggestion, folded } = card;
  const { anchor, scope } = suggestion;
  const line = scope === "document" ? "" : quoted(desk.session.review, { ...anchor, exact: "" });
  return (
    <li className={mergeClasses(styles.card, open && styles.open)} data-suggestion={suggestion.id} data-rule={suggestion.rule} data-open={open ? "" : undefined}>
      <button
        type="button" className={mergeClasses(styles.head, !open && styles.closed)} aria-expanded={open} aria-controls={id}
        onClick={() => coach.choose(open ? null : suggestion.id)}
      >
        <span className={styles.title}>{suggestion.title}</span>
        <SeverityBadge severity={suggestion.severity} />
        {!open && line !== "" && (
          <span className={styles.words}>
            {line}
            {folded.length > 0 && ` · and ${folded.length} more`}
          </span>
        )}
      </button>
      <div id={id}>{open && <CardDetails card={card} desk={desk} />}</div>
    </li>
  );
}
