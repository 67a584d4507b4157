import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestion } from "../../api/types";
import type { Session } from "../../review/state";
import type { AskDraft } from "../ask/askDraft";
import { useCoach } from "../coach";
import { LinkButton } from "../LinkButton";
import { ProblemBar } from "../ProblemBar";
import { DismissChoice } from "./DismissChoice";
import { Rewrites } from "./Rewrites";
import { Why } from "./Why";

const useStyles = makeStyles({
  plain: { margin: 0 },
  foot: { display: "flex", gap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalXXS },
});

/** What every suggestion of a session is shown with. */
export interface Desk {
  readonly session: Session;
  readonly busy: boolean;
  /** Id of the suggestion that is being applied. */
  readonly applying: string | null;
  readonly drafts: Readonly<Record<string, AskDraft>>;
  readonly onDraft: (key: string, draft: AskDraft) => void;
}

/** What one suggestion says, and what can be done about it. */
export function SuggestionBody({ suggestion, desk }: { suggestion: Suggestion; desk: Desk }) {
  const styles = useStyles();
  const coach = useCoach();
  const [asked, setAsked] = useState<"why" | "dismiss" | null>(null);
  const { notice, lost } = desk.session;
  const toggle = (what: "why" | "dismiss") => setAsked(asked === what ? null : what);
  return (
    <>
      <p className={styles.plain}>{suggestion.message}</p>
      {notice?.suggestion === suggestion.id && <ProblemBar problem={notice.problem} onClose={() => coach.closeNotice()} />}
      {lost.has(suggestion.anchor.ordinal) ? (
        <p className={styles.plain}>This line has changed since the review. Review again to see it as it is now.</p>
      ) : (
        <Rewrites suggestion={suggestion} desk={desk} />
      )}
      <div className={styles.foot}>
        <LinkButton expanded={asked === "why"} onClick={() => toggle("why")}>Why?</LinkButton>
        <LinkButton expanded={asked === "dismiss"} disabled={desk.busy} onClick={() => toggle("dismiss")}>Dismiss</LinkButton>
      </div>
      {asked === "why" && <Why rule={suggestion.rule} />}
      {asked === "dismiss" && <DismissChoice onChoose={(reason) => void coach.dismiss(suggestion, reason)} />}
    </>
  );
}
