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
  const [name, setName] = useState<string | null>(null);

  const open = (file: Upload) => {
    coach.close();
    host.open(file);
    setName(file.fileName ?? "resume.docx");
    void coach.review();
  };
  const close = () => {
    coach.close();
    setName(null);
  };
  return (
    <Themed>
      <CoachProvider coach={coach}>
        {name === null ? <StartScreen onOpen={open} /> : <Workspace host={host} name={name} onClose={close} />}
      </CoachProvider>
    </Themed>
  );
}
