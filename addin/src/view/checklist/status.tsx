import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleHalfFillFilled, CircleRegular, QuestionCircleRegular, SubtractCircleRegular } from "@fluentui/react-icons";
import type { ChecklistStatus } from "../../api/types";

export const statusWords: Record<ChecklistStatus, string> = {
  met: "Met",
  partly: "Partly",
  notMet: "Not yet",
  notApplicable: "Does not apply",
  cantTell: "Can't tell",
};

const icons = {
  met: CheckmarkCircleFilled,
  partly: CircleHalfFillFilled,
  notMet: CircleRegular,
  notApplicable: SubtractCircleRegular,
  cantTell: QuestionCircleRegular,
} satisfies Record<ChecklistStatus, unknown>;

const useStyles = makeStyles({
  met: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  notMet: { color: tokens.colorNeutralForeground2 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
  cantTell: { color: tokens.colorNeutralForeground3 },
});

/** A status as a shape; its words stand beside it or in the label of what holds it. */
export function StatusIcon({ status }: { status: ChecklistStatus }) {
  const Icon = icons[status];
  return <Icon className={useStyles()[status]} fontSize={20} aria-hidden />;
}
