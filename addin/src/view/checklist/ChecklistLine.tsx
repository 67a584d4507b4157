import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { ChecklistItem, Review } from "../../api/types";
import { bareButton } from "../bareButton";
import { useCoach } from "../coach";
import { Quote } from "../Quote";
import { quoted } from "../quoted";
import { StatusIcon, statusWords } from "./status";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  line: {
    ...bareButton,
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "auto 1fr auto auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  plain: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  review: Review;
  line: ChecklistItem;
  open: boolean;
  onToggle: () => void;
}

/** One line of the checklist: what was decided, why, and on which words. */
export function ChecklistLine({ review, line, open, onToggle }: Props) {
  const styles = useStyles();
  const coach = useCoach();
  const id = useId();
  const { title, status, summary, reason, evidence } = line;
  const helpful = review.suggestions.filter((s) => line.suggestions.includes(s.id));
  return (
    <li>
      <button type="button" className={styles.line} aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <StatusIcon status={status} />
        <span className={styles.title}>{title}</span>
        <span className={styles.status}>{statusWords[status]}</span>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </button>
      <div className={styles.details} id={id} hidden={!open} style={open ? undefined : { display: "none" }}>
        <p className={styles.plain}>{summary}</p>
        {reason && <p className={mergeClasses(styles.plain, styles.quiet)}>{reason}</p>}
        {evidence.map((anchor, i) => (
          <Quote key={i} anchor={anchor} text={quoted(review, anchor)} />
        ))}
        {helpful[0] && (
          <LinkButton onClick={() => coach.choose(helpful[0]!.foldedUnder ?? helpful[0]!.id)}>
            {helpful.length === 1 ? "Show the suggestion that would help" : `Show the first of ${helpful.length} suggestions that would help`}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
