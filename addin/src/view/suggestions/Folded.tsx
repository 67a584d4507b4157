import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestion } from "../../api/types";
import { LinkButton } from "../LinkButton";
import { SeverityBadge } from "./SeverityBadge";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What else was found on the same line. Most of it settles itself with the first. */
export function Folded({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (suggestions.length === 0) return null;
  return (
    <>
      <LinkButton expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Less" : `Also on this line: ${suggestions.length} more`}
      </LinkButton>
      {open && (
        <ul className={styles.list}>
          {suggestions.map((s) => (
            <li key={s.id} className={styles.item} data-folded={s.id}>
              <div className={styles.head}>
                {s.title}
                <SeverityBadge severity={s.severity} />
              </div>
              <p className={styles.plain}>{s.message}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
