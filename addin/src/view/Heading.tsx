import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
  aside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

/** The heading of a part of the pane, with a count or a progress beside it. */
export function Heading({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      {children}
      {aside != null && <span className={styles.aside}>{aside}</span>}
    </h2>
  );
}
