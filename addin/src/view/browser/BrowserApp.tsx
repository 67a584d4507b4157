import { useState } from "react";
import { createClient, type Upload } from "../../api/client";
import { BrowserHost } from "../../host/browser/browserHost";
import { Coach } from "../../review/coach";
import { thisMonth } from "../../review/thisMonth";
import { CoachProvider } from "../coach";
import { Themed } from "../Themed";
import { StartScreen } from "./StartScreen";
import { Workspace } from "./Workspace";

/** The browser page: first a place to drop a resume, then the resume beside the pane. */
export function BrowserApp() {
  const [{ host, coach }] = useState(() => {
    const client = createClient();
    const host = new BrowserHost(client);
    return { host, coach: new Coach(host, client, thisMonth) };
  });
  const [isOpen, setOpen] = useState(false);

  const open = (file: Upload) => {
    coach.close();
    host.open(file);
    setOpen(true);
    void coach.review();
  };
  const close = () => {
    coach.close();
    setOpen(false);
  };
  return (
    <Themed>
      <CoachProvider coach={coach}>{isOpen ? <Workspace host={host} onClose={close} /> : <StartScreen onOpen={open} />}</CoachProvider>
    </Themed>
  );
}
