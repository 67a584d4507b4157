import { makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../review/state";
import { Checklist } from "./checklist/Checklist";
import { useCoach } from "./coach";
import { Applied } from "./history/Applied";
import { DismissedList } from "./history/DismissedList";
import { Notes } from "./Notes";
import { ProblemBar } from "./ProblemBar";
import { Suggestions } from "./suggestions/Suggestions";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  version: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, margin: 0 },
});

interface Props {
  session: Session;
  busy: boolean;
  /** The suggestion that is being applied. */
  applying: string | null;
}

/** Everything one review says. */
export function Reviewed({ session, busy, applying }: Props) {
  const styles = useStyles();
  const coach = useCoach();
  const { review, notice } = session;
  const hasCard = review.suggestions.some((s) => s.id === notice?.suggestion);
  return (
    <div className={styles.body}>
      {notice && !hasCard && <ProblemBar problem={notice.problem} onClose={() => coach.closeNotice()} />}
      <Checklist review={review} />
      <Suggestions session={session} busy={busy} applying={applying} />
      <Applied fixes={session.applied} busy={busy} />
      <DismissedList dismissed={session.dismissed} busy={busy} />
      <Notes notes={review.notes} />
      <p className={styles.version}>Rules {review.ruleSet}, as of {review.asOf}. The same file always gets the same review.</p>
    </div>
  );
}
