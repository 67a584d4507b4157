import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../review/state";
import { useCoach } from "../coach";
import { Heading } from "../Heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalS, alignItems: "start" },
  after: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What was applied, the latest first; each can be taken back on its own. */
export function Applied({ fixes, busy }: { fixes: readonly Fix[]; busy: boolean }) {
  const styles = useStyles();
  const coach = useCoach();
  if (fixes.length === 0) return null;
  return (
    <section aria-label="Applied">
      <Heading aside={fixes.length}>Applied</Heading>
      <ul className={styles.list}>
        {[...fixes].reverse().map(({ id, title, revision }) => (
          <li key={id} className={styles.item}>
            <div>
              {title}
              {revision.applied.map((edit) => (
                <div key={edit.ordinal} className={styles.after}>{edit.after}</div>
              ))}
            </div>
            <Button size="small" disabledFocusable={busy || revision.undo === null} onClick={() => void coach.revert(id)}>Revert</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
