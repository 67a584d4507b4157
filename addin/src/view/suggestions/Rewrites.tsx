import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Rewrite, Suggestion } from "../../api/types";
import { AskRewrite } from "../ask/AskRewrite";
import { draftFor } from "../ask/askDraft";
import { useCoach } from "../coach";
import { ReadyRewrite } from "./ReadyRewrite";
import type { Desk } from "./SuggestionBody";

const useStyles = makeStyles({
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
  settles: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The ways to a better line: one at a time, with a choice between them when there are several. */
export function Rewrites({ suggestion, desk }: { suggestion: Suggestion; desk: Desk }) {
  const styles = useStyles();
  const coach = useCoach();
  const [chosen, setChosen] = useState(0);
  const { busy, drafts, onDraft } = desk;
  const { review } = desk.session;
  const applying = desk.applying === suggestion.id;
  const { rewrites } = suggestion;
  const rewrite = rewrites[chosen];
  const paragraph = review.paragraphs[suggestion.anchor.ordinal];
  if (!rewrite || !paragraph) return null;
  const key = `${suggestion.rule} ${suggestion.contextHash}`;
  const settles = review.suggestions.filter((s) => rewrite.resolves.includes(s.id)).map((s) => s.title);
  return (
    <>
      {rewrites.length > 1 && (
        <RadioGroup className={styles.choice} layout="horizontal" aria-label="Kind of rewrite" value={`${chosen}`} onChange={(_, { value }) => setChosen(Number(value))}>
          {rewrites.map((r, i) => (
            <Radio key={i} value={`${i}`} label={label(r, rewrites.slice(0, i))} />
          ))}
        </RadioGroup>
      )}
      {rewrite.kind === "ready" ? (
        <ReadyRewrite paragraph={paragraph} rewrite={rewrite} busy={busy} applying={applying} onApply={() => void coach.apply(suggestion, rewrite)} />
      ) : (
        <AskRewrite
          key={chosen} paragraph={paragraph} rewrite={rewrite} busy={busy} applying={applying}
          draft={draftFor(rewrite, drafts[key])} onDraft={(draft) => onDraft(key, draft)}
          onApply={(answers) => void coach.apply(suggestion, rewrite, answers)}
        />
      )}
      {settles.length > 0 && <p className={styles.settles}>Also settles: {settles.join(", ")}</p>}
    </>
  );
}

function label({ kind, form }: Rewrite, before: readonly Rewrite[]): string {
  const words = kind === "ready" ? "Reword it" : { measures: "With a number", noNumber: "No number fits", wording: "In your words" }[form];
  const same = before.filter((r) => r.kind === kind && r.form === form).length;
  return same === 0 ? words : `${words} (${same + 1})`;
}
