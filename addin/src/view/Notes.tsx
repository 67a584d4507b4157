import { makeStyles, tokens } from "@fluentui/react-components";
import type { Note } from "../api/types";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was not read, or read with a doubt. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <section aria-label="Notes">
      <Heading>Good to know</Heading>
      <ul className={styles.list}>
        {notes.map((note, i) => (
          <li key={`${note.code}-${i}`}>{note.text}</li>
        ))}
      </ul>
    </section>
  );
}
