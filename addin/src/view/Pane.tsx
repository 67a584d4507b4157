import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { isBusy, sessionOf } from "../review/state";
import { Announcer } from "./Announcer";
import { useCoach, usePaneState } from "./coach";
import { Failed } from "./Failed";
import { Reviewed } from "./Reviewed";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    minHeight: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  progress: { height: "2px", marginBottom: "-2px" },
});

/** The pane, wherever it stands. */
export function Pane() {
  const styles = useStyles();
  const coach = useCoach();
  const state = usePaneState();
  const session = sessionOf(state);
  const busy = isBusy(state);
  return (
    <main className={styles.pane} aria-label="Resume coach" aria-busy={busy}>
      <header className={styles.header}>
        <h1 className={styles.title}>Resume coach</h1>
        <Button
          appearance={session ? "secondary" : "primary"}
          size="small"
          icon={session ? <ArrowClockwiseRegular /> : null}
          disabled={busy}
          onClick={() => void coach.review()}
        >
          Review
        </Button>
      </header>
      {busy && <ProgressBar className={styles.progress} aria-label="Working" />}
      {session && <Reviewed session={session} busy={busy} applying={state.kind === "applying" ? state.suggestion : null} />}
      {!session && state.kind === "failed" && <Failed problem={state.problem} />}
      {!session && state.kind !== "failed" && <Welcome state={state} />}
      <Announcer state={state} />
    </main>
  );
}
