import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dismissed } from "../../review/state";
import { useCoach } from "../coach";
import { dismissalWords } from "../dismissalWords";
import { Heading } from "../Heading";
import { LinkButton } from "../LinkButton";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  reason: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the author has answered and does not want to see again. */
export function DismissedList({ dismissed, busy }: { dismissed: readonly Dismissed[]; busy: boolean }) {
  const styles = useStyles();
  const coach = useCoach();
  if (dismissed.length === 0) return null;
  return (
    <section aria-label="Dismissed">
      <Heading aside={dismissed.length}>Dismissed</Heading>
      <ul className={styles.list}>
        {dismissed.map(({ suggestion, reason }) => (
          <li key={suggestion.contextHash} className={styles.item}>
            <span>
              {suggestion.title} <span className={styles.reason}>{dismissalWords[reason]}</span>
            </span>
            <LinkButton disabled={busy} onClick={() => void coach.restore(suggestion.contextHash)}>Bring back</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
