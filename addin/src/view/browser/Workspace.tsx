import { Button, FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { BrowserHost } from "../../host/browser/browserHost";
import { isBusy, sessionOf } from "../../review/state";
import { usePaneState } from "../coach";
import { Pane } from "../Pane";
import { Paper } from "./Paper";

const narrow = "@media (max-width: 899px)";

const useStyles = makeStyles({
  workspace: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 400px",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(0, 2fr) minmax(0, 3fr)" },
  },
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: "auto", flexShrink: 0 },
  label: { "@media (max-width: 479px)": { display: "none" } },
  pane: {
    overflowY: "scroll",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { borderLeft: "none", borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  },
  light: { backgroundColor: "transparent", minHeight: 0, display: "contents" },
});

/** The resume on its page, and the pane beside it; one above the other where there is no room. */
export function Workspace({ host, name, onClose }: { host: BrowserHost; name: string; onClose: () => void }) {
  const styles = useStyles();
  const state = usePaneState();
  const session = sessionOf(state);
  const busy = isBusy(state);
  return (
    <div className={styles.workspace}>
      <header className={styles.bar}>
        <img src="/icons/icon.svg" alt="" width={24} height={24} />
        <span className={styles.name} title={name}>{name}</span>
        <Button className={styles.button} size="small" icon={<FolderOpenRegular />} aria-label="Open another" title="Open another" disabled={busy} onClick={onClose}>
          <span className={styles.label}>Open another</span>
        </Button>
        <Button className={styles.button} size="small" appearance="primary" icon={<ArrowDownloadRegular />} disabled={busy || !session} onClick={host.download}>Download</Button>
      </header>
      {/* Paper is white, also at night: marks on it take the colours of the light theme. */}
      <FluentProvider theme={webLightTheme} className={styles.light}>
        <Paper host={host} />
      </FluentProvider>
      <div className={styles.pane}>
        <Pane />
      </div>
    </div>
  );
}
