import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { Review } from "../../api/types";

const useStyles = makeStyles({
  clear: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  icon: { fontSize: "32px", color: tokens.colorStatusSuccessForeground1 },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** No suggestion is left. */
export function AllClear({ review }: { review: Review }) {
  const styles = useStyles();
  const { met, of } = review.progress;
  const hasText = review.paragraphs.some((p) => p.role !== "empty");
  return (
    <section className={styles.clear} aria-label="Suggestions">
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text weight="semibold">{hasText ? "Nothing to suggest. This reads well." : "There is no text here to review."}</Text>
        <Text>
          {hasText
            ? `${met < of ? "Have a last look at the checklist, then send it off." : "All that is left is to send it off."} Good luck!`
            : "If your resume is a picture or stands in text boxes, a machine can't read it either."}
        </Text>
      </div>
    </section>
  );
}
