import { Input, makeStyles, Select, tokens, type FieldControlProps } from "@fluentui/react-components";
import { useId } from "react";
import { periods } from "../../review/draft";
import type { SlotProps } from "./SlotField";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", color: tokens.colorNeutralForeground2 },
  number: { width: "96px" },
  noun: { width: "128px", flexGrow: 1 },
});

/** A number with its unit, what it counts, and its period; two numbers for before and after. */
export function MeasureFields({ slot, draft, onChange, field }: SlotProps & { field: FieldControlProps }) {
  const styles = useStyles();
  const nounsId = useId();
  const isPair = slot.kind === "pair";
  return (
    <div className={styles.row} role="group" aria-labelledby={field["aria-labelledby"]} aria-describedby={field["aria-describedby"]}>
      <Input id={field.id} className={styles.number} inputMode="decimal" autoComplete="off" aria-label={isPair ? "Before" : "Number"} value={draft.value} onChange={(_, { value }) => onChange({ value })} />
      {isPair && (
        <>
          to
          <Input className={styles.number} inputMode="decimal" autoComplete="off" aria-label="After" value={draft.to} onChange={(_, { value }) => onChange({ to: value })} />
        </>
      )}
      {slot.units.length > 0 && (
        <Select aria-label="Unit" value={draft.unit} onChange={(_, { value }) => onChange({ unit: value })}>
          {slot.units.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      )}
      {slot.nouns.length > 0 && (
        <>
          <Input className={styles.noun} list={nounsId} autoComplete="off" aria-label="Of what" value={draft.noun} onChange={(_, { value }) => onChange({ noun: value })} />
          <datalist id={nounsId}>{slot.nouns.map((noun) => <option key={noun} value={noun} />)}</datalist>
        </>
      )}
      {(slot.kind === "rate" || slot.kind === "cost") && (
        <>
          per
          <Select aria-label="Per" value={draft.per} onChange={(_, { value }) => onChange({ per: value })}>
            <option value="">{slot.kind === "cost" ? "(once)" : "Choose…"}</option>
            {periods.map((period) => <option key={period} value={period}>{period}</option>)}
          </Select>
        </>
      )}
    </div>
  );
}
