import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
});

const kinds = ".docx,.docm,.dotx,.dotm,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A place to drop a file on, with a button for those who do not drag. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => { drag(event, false); take(event.dataTransfer.files); }}
    >
      <DocumentArrowUpRegular className={styles.icon} aria-hidden />
      <Text size={400} align="center">Drop your resume here, as a .docx file</Text>
      <Button appearance="primary" onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input} type="file" accept={kinds} hidden aria-label="Resume file"
        onChange={(event) => { take(event.target.files); event.target.value = ""; }}
      />
    </div>
  );
}
