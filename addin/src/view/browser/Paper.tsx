import { useEffect, useRef } from "react";
import { useCurrentMark } from "./useCurrentMark";
import { useFit } from "./useFit";
import "./paper.css";

/** Where the host draws the document. */
export function Paper({ element }: { element: HTMLElement }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current!.append(element);
    return () => element.remove();
  }, [element]);
  useFit(frame, element);
  useCurrentMark(element);
  return <div ref={frame} className="paper" role="document" aria-label="Your resume" tabIndex={0} />;
}
