import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DismissalReason } from "../../api/types";
import { dismissalWords } from "../dismissalWords";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  ask: { flexBasis: "100%" },
});

/** Why the author leaves a line as it is. */
export function DismissChoice({ onChoose }: { onChoose: (reason: DismissalReason) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.choice} role="group" aria-label="Reason to dismiss">
      <Text size={200} className={styles.ask}>What speaks for the line as it is?</Text>
      {(Object.keys(dismissalWords) as DismissalReason[]).map((reason) => (
        <Button key={reason} size="small" onClick={() => onChoose(reason)}>{dismissalWords[reason]}</Button>
      ))}
    </div>
  );
}
