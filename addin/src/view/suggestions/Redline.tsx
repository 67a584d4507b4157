import { makeStyles, tokens } from "@fluentui/react-components";
import { diff, type Piece } from "../../anchors/diff";
import { readable } from "../../anchors/readable";
import { hiddenFromSight } from "../hiddenFromSight";

/** How much of what stays is shown on either side of a change, in characters. */
const around = 60;

const useStyles = makeStyles({
  redline: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  removed: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
    // What was removed and what came for it are told apart even where no space stands between them.
    "& + ins": { marginLeft: tokens.spacingHorizontalXS },
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: hiddenFromSight,
});

/** What goes and what comes. */
export function Redline({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  return (
    <p className={styles.redline} data-redline>
      <span className={styles.hidden}>New wording: {after}. Changes: </span>
      {shortened(readable(diff(before, after))).map(({ kind, text }, i) => {
        if (kind === "removed") return <del key={i} className={styles.removed}>{text}</del>;
        if (kind === "added") return <ins key={i} className={styles.added}>{text}</ins>;
        return <span key={i}>{text}</span>;
      })}
    </p>
  );
}

function shortened(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const { kind, text } = piece;
    if (kind !== "kept" || text.length <= 2 * around) return piece;
    const head = i === 0 ? "" : `${text.slice(0, around).replace(/\S*$/, "")}…`;
    const tail = i === pieces.length - 1 ? "" : text.slice(-around).replace(/^\S*/, "");
    return { kind, text: i === 0 ? `…${tail}` : head + tail };
  });
}
