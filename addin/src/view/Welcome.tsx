import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneState } from "../review/state";

const useStyles = makeStyles({
  welcome: { padding: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the pane shows before its first review. */
export function Welcome({ state }: { state: PaneState }) {
  const styles = useStyles();
  if (state.kind === "reading" || state.kind === "reviewing")
    return (
      <div className={styles.welcome}>
        <Text>Reading your resume…</Text>
      </div>
    );
  return (
    <div className={styles.welcome}>
      <Text>Press Review to see which lines of this resume could say more, and why.</Text>
      <Text size={200} className={styles.quiet}>
        The document goes to your own reviewer, is read once and is not kept. Nothing changes until you press Apply.
      </Text>
    </div>
  );
}
