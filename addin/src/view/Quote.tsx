import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Anchor } from "../api/types";
import { bareButton } from "./bareButton";
import { useCoach } from "./coach";

const useStyles = makeStyles({
  quote: {
    ...bareButton,
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "24px",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    ":hover": { borderLeftColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});

/** Words of the document; a click goes there. */
export function Quote({ anchor, text, className }: { anchor: Anchor; text: ReactNode; className?: string }) {
  const coach = useCoach();
  return (
    <button type="button" className={mergeClasses(useStyles().quote, className)} title="Show in the document" onClick={() => coach.show(anchor)}>
      {text}
    </button>
  );
}
