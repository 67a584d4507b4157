import { makeStyles } from "@fluentui/react-components";
import { shown } from "../review/shown";
import type { PaneState } from "../review/state";
import { hiddenFromSight } from "./hiddenFromSight";

const useStyles = makeStyles({ hidden: hiddenFromSight });

/** Says to a screen reader what has just become of the review. */
export function Announcer({ state }: { state: PaneState }) {
  return (
    <div className={useStyles().hidden} role="status" aria-live="polite">
      {sentence(state)}
    </div>
  );
}

function sentence(state: PaneState): string {
  switch (state.kind) {
    case "empty":
      return "";
    case "reading":
      return "Reading the document.";
    case "reviewing":
      return "Reviewing the document.";
    case "applying":
      return "Applying.";
    case "reverting":
      return "Taking the change back.";
    case "failed":
      return `${state.problem.detail} ${state.problem.hint}`;
    case "reviewed": {
      const { met, of } = state.session.review.progress;
      const cards = shown(state.session).filter((s) => s.foldedUnder === null).length;
      return `Reviewed. ${met} of ${of} checklist lines met. ${cards === 1 ? "1 suggestion" : `${cards} suggestions`}.`;
    }
  }
}
