import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Problem } from "../api/problem";

/** What went wrong and what to do about it. */
export function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {problem.detail} {problem.hint}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label="Close message" onClick={onClose} />}
      />
    </MessageBar>
  );
}
