import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Slot } from "../../api/types";
import { isNumeric, type Draft } from "../../review/draft";
import { ChoiceField } from "./ChoiceField";
import { MeasureFields } from "./MeasureFields";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

export interface SlotProps {
  slot: Slot;
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

interface Props extends SlotProps {
  optional: boolean;
  /** Whether a choice may be answered in the author's own words. */
  isOpen: boolean;
  problem: string | null;
  onLeave: () => void;
}

/** One question with the fields its kind asks for. The example is only ever shown in grey. */
export function SlotField({ slot, draft, optional, isOpen, problem, onChange, onLeave }: Props) {
  const styles = useStyles();
  const example = slot.example === "" ? null : `For example: ${slot.example}`;
  return (
    <Field
      label={optional ? `${slot.prompt} (optional)` : slot.prompt}
      size="small"
      hint={isNumeric(slot) && example ? <span className={styles.hint}>{example}</span> : null}
      validationMessage={problem}
      validationState={problem ? "warning" : "none"}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) onLeave(); }}
    >
      {(field) =>
        isNumeric(slot) ? <MeasureFields {...{ slot, draft, onChange, field }} />
        : slot.kind === "choice" ? <ChoiceField {...{ slot, draft, onChange, field, isOpen }} />
        : <Input {...field} value={draft.text} placeholder={slot.example} autoComplete="off" onChange={(_, { value }) => onChange({ text: value })} />
      }
    </Field>
  );
}
