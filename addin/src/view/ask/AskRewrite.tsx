import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { Answer, Composition, ReviewedParagraph, Rewrite } from "../../api/types";
import { isOpenChoice, type Draft } from "../../review/draft";
import { ApplyButton } from "../suggestions/ApplyButton";
import { Redline } from "../suggestions/Redline";
import { answersOf, isBegun, questionsOf, type AskDraft } from "./askDraft";
import { SlotField } from "./SlotField";
import { useComposition } from "./useComposition";

const useStyles = makeStyles({
  ask: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalMNudge },
  more: { alignSelf: "start", textAlign: "left", justifyContent: "start", fontWeight: tokens.fontWeightRegular, maxWidth: "100%" },
  plain: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  paragraph: ReviewedParagraph;
  rewrite: Rewrite;
  busy: boolean;
  applying: boolean;
  draft: AskDraft;
  onDraft: (draft: AskDraft) => void;
  onApply: (answers: readonly Answer[]) => void;
}

/** A rewrite that needs what only the author knows. Nothing is filled in for them. */
export function AskRewrite({ paragraph, rewrite, busy, applying, draft, onDraft, onApply }: Props) {
  const styles = useStyles();
  const shown = questionsOf(rewrite, draft);
  const answers = answersOf(shown, draft);
  const { stale, composition, problem } = useComposition(paragraph.text, rewrite, answers);
  const isReady = !stale && composition !== null && composition.problems.length === 0 && composition.refused.length === 0;
  const set = (slot: string, change: Partial<Draft>) =>
    onDraft({ ...draft, drafts: { ...draft.drafts, [slot]: { ...draft.drafts[slot]!, ...change } } });
  return (
    <div className={styles.ask} role="group" aria-label="Tell me, and I write the line">
      {shown.map((question) =>
        "slot" in question ? (
          <SlotField
            key={question.slot.id} slot={question.slot} draft={draft.drafts[question.slot.id]!} optional={question.optional}
            isOpen={isOpenChoice(question.slot, rewrite.segments)} problem={problemAt(composition, draft, question.slot.id)}
            onChange={(change) => set(question.slot.id, change)}
            onLeave={() => onDraft({ ...draft, touched: new Set([...draft.touched, question.slot.id]) })}
          />
        ) : (
          <Button
            key={question.group} className={styles.more} appearance="subtle" size="small" icon={<AddRegular />}
            onClick={() => onDraft({ ...draft, opened: new Set([...draft.opened, question.group]) })}
          >
            {question.first.prompt}
          </Button>
        ),
      )}
      {composition && answers.length > 0 && <Redline before={paragraph.text} after={composition.text} />}
      <div aria-live="polite">
        {composition?.refused.map(({ token, why }) => <p key={token} className={styles.plain}>{why}</p>)}
        {problem && <p className={styles.plain}>{problem.detail} {problem.hint}</p>}
        {!isReady && !problem && composition?.refused.length === 0 && <p className={styles.plain}>{rest(composition, shown.length)}</p>}
      </div>
      <ApplyButton disabled={busy || !isReady} applying={applying} onClick={() => onApply(answers)} />
    </div>
  );
}

/** What the server says of a slot; an unanswered question the author has not come to yet is no fault. */
function problemAt(composition: Composition | null, draft: AskDraft, slot: string): string | null {
  if (!draft.touched.has(slot) && !isBegun(draft, slot)) return null;
  return composition?.problems.find((p) => p.slot === slot)?.message ?? null;
}

/** What is still to do: a problem of no slot on show, or simply the questions. */
function rest({ problems }: Composition, asked: number): string {
  const general = problems.find((p) => p.slot === "");
  return general?.message ?? (asked === 1 ? "Answer the question and the line is ready." : "Answer the questions and the line is ready.");
}
