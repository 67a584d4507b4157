import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";

/** Keeps the focus while disabled, so that a keyboard stays where it was. */
export function ApplyButton({ disabled, applying, onClick }: { disabled: boolean; applying: boolean; onClick: () => void }) {
  return (
    <Button appearance="primary" icon={<CheckmarkRegular />} style={{ alignSelf: "start" }} disabledFocusable={disabled} onClick={onClick}>
      {applying ? "Applying…" : "Apply"}
    </Button>
  );
}
