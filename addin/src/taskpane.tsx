import { Text } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createClient } from "./api/client";
import { start } from "./host/word/start";
import { Coach } from "./review/coach";
import { thisMonth } from "./review/thisMonth";
import { CoachProvider } from "./view/coach";
import { Pane } from "./view/Pane";
import { Themed } from "./view/Themed";
import "./view/page.css";

const started = await start();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Themed>
      {"trouble" in started ? (
        <Text as="p" block role="alert" style={{ padding: 16, margin: 0 }}>{started.trouble}</Text>
      ) : (
        <CoachProvider coach={new Coach(started.host, createClient(), thisMonth)}>
          <Pane />
        </CoachProvider>
      )}
    </Themed>
  </StrictMode>,
);
