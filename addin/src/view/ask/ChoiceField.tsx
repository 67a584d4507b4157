import { Checkbox, Input, makeStyles, Radio, RadioGroup, Select, tokens, type FieldControlProps } from "@fluentui/react-components";
import { useState } from "react";
import type { SlotProps } from "./SlotField";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column" },
  options: { display: "flex", flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Up to this many options are all shown; more are a list to open. */
const few = 6;

const other = "\u0000other";

/** A closed list, one or many of it, and words of one's own where the rewrite can take them. */
export function ChoiceField({ slot, draft, onChange, field, isOpen }: SlotProps & { field: FieldControlProps; isOpen: boolean }) {
  const styles = useStyles();
  const [own, setOwn] = useState(draft.text !== "");
  const options = isOpen ? [...slot.options, { id: other, label: "Something else" }] : slot.options;
  const choose = (id: string) => {
    setOwn(id === other);
    onChange(id === other ? { options: [] } : { options: id === "" ? [] : [id], text: "" });
  };
  const toggle = (id: string, on: boolean) => {
    if (id === other) {
      setOwn(on);
      onChange({ text: "" });
    } else onChange({ options: slot.options.map((o) => o.id).filter((o) => (o === id ? on : draft.options.includes(o))) });
  };
  const isOn = (id: string) => (id === other ? own : draft.options.includes(id));
  const value = own ? other : (draft.options[0] ?? "");
  return (
    <div className={styles.choice}>
      {slot.many ? (
        <div className={styles.options} role="group" aria-labelledby={field["aria-labelledby"]}>
          {options.map(({ id, label }) => <Checkbox key={id} label={label} checked={isOn(id)} onChange={(_, { checked }) => toggle(id, checked === true)} />)}
        </div>
      ) : options.length <= few ? (
        <RadioGroup {...field} className={styles.options} layout="horizontal" value={value} onChange={(_, data) => choose(data.value)}>
          {options.map(({ id, label }) => <Radio key={id} value={id} label={label} />)}
        </RadioGroup>
      ) : (
        <Select {...field} value={value} onChange={(_, data) => choose(data.value)}>
          <option value="">Choose…</option>
          {options.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      )}
      {own && <Input aria-label="Something else" placeholder={slot.example} value={draft.text} autoComplete="off" onChange={(_, { value: text }) => onChange({ text })} />}
    </div>
  );
}
