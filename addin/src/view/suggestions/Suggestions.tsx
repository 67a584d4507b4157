import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { groups } from "../../review/groups";
import { shown } from "../../review/shown";
import type { Session } from "../../review/state";
import type { AskDraft } from "../ask/askDraft";
import { useCoach } from "../coach";
import { Heading } from "../Heading";
import { AllClear } from "./AllClear";
import { SuggestionCard } from "./SuggestionCard";
import { useCardFocus } from "./useCardFocus";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  steps: { display: "flex", gap: tokens.spacingHorizontalXXS },
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  cards: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  session: Session;
  busy: boolean;
  applying: string | null;
}

/** The suggestions, by section; one card is open at a time. */
export function Suggestions({ session, busy, applying }: Props) {
  const styles = useStyles();
  const coach = useCoach();
  const [drafts, setDrafts] = useState<Readonly<Record<string, AskDraft>>>({});
  const sections = groups(session.review, shown(session));
  const cards = sections.flatMap((group) => group.cards.map((card) => card.suggestion.id));
  const at = cards.indexOf(session.current ?? "");
  const keepFocus = useCardFocus(session.current);

  if (cards.length === 0) return <AllClear review={session.review} />;
  return (
    <section aria-label="Suggestions" ref={keepFocus}>
      <div className={styles.top}>
        <Heading aside={cards.length}>Suggestions</Heading>
        <div className={styles.steps}>
          <Button appearance="subtle" size="small" icon={<ArrowUpRegular />} aria-label="Previous suggestion" disabledFocusable={at <= 0} onClick={() => coach.choose(cards[at - 1] ?? null)} />
          <Button appearance="subtle" size="small" icon={<ArrowDownRegular />} aria-label="Next suggestion" disabledFocusable={at === cards.length - 1} onClick={() => coach.choose(cards[at + 1] ?? null)} />
        </div>
      </div>
      {sections.map((group) => (
        <div key={group.key} role="group" aria-label={group.title}>
          <h3 className={styles.group}>{group.title}</h3>
          <ul className={styles.cards}>
            {group.cards.map((card) => (
              <SuggestionCard
                key={card.suggestion.id} card={card} open={card.suggestion.id === session.current}
                desk={{ session, busy, applying, drafts, onDraft: (key, draft) => setDrafts((all) => ({ ...all, [key]: draft })) }}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
