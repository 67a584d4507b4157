import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";

const dark = matchMedia("(prefers-color-scheme: dark)");

function follow(changed: () => void): () => void {
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
}

/** Light or dark, as the author's system is. */
export function Themed({ children }: { children: ReactNode }) {
  const isDark = useSyncExternalStore(follow, () => dark.matches);
  return <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ minHeight: "100%" }}>{children}</FluentProvider>;
}
