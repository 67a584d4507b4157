import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserApp } from "./view/browser/BrowserApp";
import "./view/page.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <BrowserApp />
  </StrictMode>,
);
