import { useEffect, useRef } from "react";
import type { BrowserHost } from "../../host/browser/browserHost";
import { useCurrentMark } from "./useCurrentMark";
import "./paper.css";

/** Where the host draws the document. */
export function Paper({ host }: { host: BrowserHost }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => host.standIn(frame.current!), [host]);
  useCurrentMark(host.element);
  return (
    <section className="desktop" aria-label="Document">
      <div ref={frame} className="paper" role="document" aria-label="Your resume" tabIndex={0} />
    </section>
  );
}
