import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Review } from "../../api/types";
import { Heading } from "../Heading";
import { ChecklistLine } from "./ChecklistLine";
import { StatusIcon, statusWords } from "./status";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  strip: { display: "grid", gridTemplateColumns: "repeat(10, 1fr)", gap: tokens.spacingHorizontalXXS, marginTop: tokens.spacingVerticalXS },
  cell: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  counts: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The ten lines to look at before sending, with what decided each. Progress, never a score. */
export function Checklist({ review }: { review: Review }) {
  const styles = useStyles();
  const listId = useId();
  const [whole, setWhole] = useState(() => matchMedia("(min-width: 900px)").matches);
  const [open, setOpen] = useState<string | null>(null);
  const { met, of } = review.progress;
  return (
    <section aria-label="Checklist">
      <div className={styles.top}>
        <Heading aside={`${met} of ${of}`}>Before you send</Heading>
        <Button
          appearance="transparent" size="small" iconPosition="after" icon={whole ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={whole} aria-controls={listId} onClick={() => setWhole(!whole)}
        >
          {whole ? "Less" : "Show all"}
        </Button>
      </div>
      {whole ? (
        <ul className={styles.list} id={listId}>
          {review.checklist.map((line) => (
            <ChecklistLine key={line.item} review={review} line={line} open={open === line.item} onToggle={() => setOpen(open === line.item ? null : line.item)} />
          ))}
        </ul>
      ) : (
        <>
          <div className={styles.strip} id={listId} role="group" aria-label="Checklist lines">
            {review.checklist.map(({ item, title, status }) => (
              <Button
                key={item} className={styles.cell} appearance="subtle" icon={<StatusIcon status={status} />}
                title={`${title}: ${statusWords[status]}`} aria-label={`${title}: ${statusWords[status]}`}
                onClick={() => { setWhole(true); setOpen(item); }}
              />
            ))}
          </div>
          <p className={styles.counts}>{counts(review)}</p>
        </>
      )}
    </section>
  );
}

function counts({ checklist }: Review): string {
  return Object.entries(statusWords)
    .map(([status, words]) => ({ words, count: checklist.filter((line) => line.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words.toLowerCase()}`)
    .join(" · ");
}
