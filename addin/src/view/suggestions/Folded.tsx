import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Suggestion } from "../../api/types";
import { bareButton } from "../bareButton";
import { SeverityBadge } from "./SeverityBadge";
import { SuggestionBody, type Desk } from "./SuggestionBody";

const useStyles = makeStyles({
  also: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    ...bareButton,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

/** What else was found on the same line: less weighty, and often settled with the first. */
export function Folded({ suggestions, desk }: { suggestions: readonly Suggestion[]; desk: Desk }) {
  const styles = useStyles();
  if (suggestions.length === 0) return null;
  return (
    <>
      <h4 className={styles.also}>Also on this line</h4>
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <FoldedItem key={suggestion.id} suggestion={suggestion} desk={desk} />
        ))}
      </ul>
    </>
  );
}

function FoldedItem({ suggestion, desk }: { suggestion: Suggestion; desk: Desk }) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item} data-folded={suggestion.id}>
      <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {suggestion.title}
        <SeverityBadge severity={suggestion.severity} />
      </button>
      <div id={id} className={styles.body} style={open ? undefined : { display: "none" }}>
        {open && <SuggestionBody suggestion={suggestion} desk={desk} />}
      </div>
    </li>
  );
}
