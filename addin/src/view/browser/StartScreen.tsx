import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Upload } from "../../api/client";
import { asProblem, type Problem } from "../../api/problem";
import { ProblemBar } from "../ProblemBar";
import { DropZone } from "./DropZone";
import { openFile, openSample } from "./openFile";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  column: { width: "100%", maxWidth: "560px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  brand: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sample: { alignSelf: "center" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, textAlign: "center" },
});

export function StartScreen({ onOpen }: { onOpen: (file: Upload) => void }) {
  const styles = useStyles();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = (upload: Promise<Upload>) => {
    setProblem(null);
    upload.then(onOpen, (thrown: unknown) => setProblem(asProblem(thrown)));
  };
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={styles.brand}>
          <img src="/icons/icon.svg" alt="" width={40} height={40} />
          <h1 className={styles.title}>Resume coach</h1>
        </div>
        <p className={styles.sentence}>Finds the lines of a backend developer's resume that could say more, and rewords them without inventing a single fact.</p>
        <DropZone onFile={(file) => open(openFile(file))} />
        {problem && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
        <Button className={styles.sample} onClick={() => open(openSample())}>Try the sample resume</Button>
        <p className={styles.quiet}>
          Your file is read once to review it and is never kept. <Link href="/support.html">How this works</Link>
        </p>
      </div>
    </main>
  );
}
