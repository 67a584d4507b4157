import type { Host } from "../host";
import { WordHost } from "./wordHost";

/** What the pane can stand in, or why it can't, in one sentence. */
export type Start = { readonly host: Host } | { readonly trouble: string };

/** How long Office.js may take to answer, in milliseconds, before the pane says what is wrong. */
const patience = 15_000;

export async function start(): Promise<Start> {
  if (typeof Office === "undefined")
    return { trouble: "Word's add-in library could not be loaded. Check your connection, then close and open this pane again." };
  const info = await Promise.race([Office.onReady(), silence()]);
  if (info === null || info.host !== Office.HostType.Word)
    return { trouble: "This pane works inside Word. Open it from the Home tab, or use the browser page instead." };
  return { host: new WordHost() };
}

const silence = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
