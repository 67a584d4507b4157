import { Badge } from "@fluentui/react-components";
import type { Severity } from "../../api/types";

const looks = {
  must: { words: "Fix", color: "danger" },
  should: { words: "Improve", color: "warning" },
  could: { words: "Consider", color: "informative" },
} as const satisfies Record<Severity, unknown>;

/** How much a suggestion matters, in a word. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { words, color } = looks[severity];
  return <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>{words}</Badge>;
}
