import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { Problem } from "../api/problem";

const useStyles = makeStyles({
  failed: { padding: tokens.spacingHorizontalL, display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalM },
  icon: { fontSize: "24px", color: tokens.colorStatusWarningForeground1 },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** A first review that did not come about. */
export function Failed({ problem }: { problem: Problem }) {
  const styles = useStyles();
  return (
    <div className={styles.failed}>
      <WarningRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text weight="semibold">{problem.detail}</Text>
        <Text>{problem.hint}</Text>
      </div>
    </div>
  );
}
