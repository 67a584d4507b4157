import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** An action small enough to stand in text. */
export function LinkButton({ children, onClick, disabled = false, expanded }: {
  children: ReactNode; onClick: () => void; disabled?: boolean; expanded?: boolean;
}) {
  return (
    <Link as="button" type="button" style={{ alignSelf: "start" }} disabled={disabled} aria-expanded={expanded} onClick={onClick}>
      {children}
    </Link>
  );
}
