import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Card } from "../../review/groups";
import type { Session } from "../../review/state";
import type { AskDraft } from "../ask/askDraft";
import { useCoach } from "../coach";
import { LinkButton } from "../LinkButton";
import { ProblemBar } from "../ProblemBar";
import { Quote } from "../Quote";
import { DismissChoice } from "./DismissChoice";
import { Folded } from "./Folded";
import { Line } from "./Line";
import { Rewrites } from "./Rewrites";
import { Why } from "./Why";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  plain: { margin: 0 },
  foot: { display: "flex", gap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  card: Card;
  session: Session;
  busy: boolean;
  applying: boolean;
  drafts: Readonly<Record<string, AskDraft>>;
  onDraft: (key: string, draft: AskDraft) => void;
}

export function CardDetails({ card: { suggestion, folded }, session, busy, applying, drafts, onDraft }: Props) {
  const styles = useStyles();
  const coach = useCoach();
  const [asked, setAsked] = useState<"why" | "dismiss" | null>(null);
  const { review, notice } = session;
  const lost = session.lost.has(suggestion.anchor.ordinal);
  const outside = suggestion.outside === null ? null : (review.outside[suggestion.outside]?.text ?? null);
  // A ready rewrite shows the line itself, and a finding about the whole has none.
  const hasLine = suggestion.scope !== "document" && outside === null && suggestion.rewrites[0]?.kind !== "ready";
  const line = hasLine ? (review.paragraphs[suggestion.anchor.ordinal]?.text ?? null) : null;
  const toggle = (what: "why" | "dismiss") => setAsked(asked === what ? null : what);
  return (
    <div className={styles.details}>
      {outside !== null && <Quote anchor={suggestion.anchor} text={outside} />}
      {line !== null && <Quote anchor={suggestion.anchor} text={<Line text={line} {...suggestion.anchor} />} />}
      <p className={styles.plain}>{suggestion.message}</p>
      {notice?.suggestion === suggestion.id && <ProblemBar problem={notice.problem} onClose={() => coach.closeNotice()} />}
      {lost ? (
        <p className={styles.plain}>This line has changed since the review. Review again to see it as it is now.</p>
      ) : (
        <Rewrites suggestion={suggestion} review={review} busy={busy} applying={applying} drafts={drafts} onDraft={onDraft} />
      )}
      <Folded suggestions={folded} />
      <div className={styles.foot}>
        <LinkButton expanded={asked === "why"} onClick={() => toggle("why")}>Why?</LinkButton>
        <LinkButton expanded={asked === "dismiss"} disabled={busy} onClick={() => toggle("dismiss")}>Dismiss</LinkButton>
      </div>
      {asked === "why" && <Why rule={suggestion.rule} />}
      {asked === "dismiss" && <DismissChoice onChoose={(reason) => void coach.dismiss(suggestion, reason)} />}
    </div>
  );
}
