import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { asProblem, type Problem } from "../../api/problem";
import type { RuleExample, RuleHelp } from "../../api/types";
import { useCoach } from "../coach";

const useStyles = makeStyles({
  why: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  plain: { margin: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  example: { display: "grid", gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "pre-line" },
  marked: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline", textDecorationStyle: "dotted" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** As many examples of either sort as make the point. */
const most = 3;

/** The page of a rule: why it speaks, what it flags, what it leaves alone. */
export function Why({ rule }: { rule: string }) {
  const styles = useStyles();
  const { client } = useCoach();
  const [help, setHelp] = useState<RuleHelp | Problem | null>(null);
  useEffect(() => {
    let stale = false;
    client.rule(rule).catch(asProblem).then((found) => { if (!stale) setHelp(found); }, () => undefined);
    return () => { stale = true; };
  }, [client, rule]);

  if (help === null) return <Spinner size="tiny" label="Looking it up…" />;
  if (!("why" in help)) return <p className={styles.plain}>{help.detail} {help.hint}</p>;
  return (
    <div className={styles.why}>
      {help.why.map((paragraph, i) => (
        <p key={i} className={styles.plain}>{paragraph.replaceAll("`", "")}</p>
      ))}
      {help.noRewrite && <p className={styles.plain}>{help.noRewrite.replaceAll("`", "")}</p>}
      <Examples title="For example" examples={help.flagged} />
      <Examples title="Fine as it is" examples={help.leftAlone} />
    </div>
  );
}

function Examples({ title, examples }: { title: string; examples: readonly RuleExample[] }) {
  const styles = useStyles();
  if (examples.length === 0) return null;
  return (
    <>
      <h4 className={styles.head}>{title}</h4>
      <ul className={styles.list}>
        {[...examples].sort((a, b) => a.kind.localeCompare(b.kind)).slice(0, most).map((example, i) => (
          <li key={i} className={styles.example}>
            <span>{marked(example.source, styles.marked)}</span>
            {example.after && <span className={styles.quiet}>→ {example.after}</span>}
            {example.note !== "" && <span className={styles.quiet}>{example.note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** `[|these words|]` of an example, underlined. */
function marked(source: string, className: string) {
  return source.split(/\[\|(.*?)\|\]/s).map((part, i) => (i % 2 === 0 ? part : <mark key={i} className={className}>{part}</mark>));
}
