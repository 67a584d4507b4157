import type { Upload } from "../../api/client";
import { Problem } from "../../api/problem";

/** As large as the reviewer takes, in bytes. */
const largest = 10 * 1024 * 1024;

/** Reads a chosen file. What it holds is for the reviewer to judge; only what could never be sent is refused here. */
export async function openFile(file: File): Promise<Upload> {
  if (file.size === 0) throw new Problem("empty-file", "That file is empty.", "Save your resume once more and choose it again.");
  if (file.size > largest) throw new Problem("too-large", "That file is larger than 10 MB.", "Make its pictures smaller or take them out.");
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
}

/** The sample that comes with the page. */
export async function openSample(): Promise<Upload> {
  const response = await fetch("/samples/resume.docx");
  if (!response.ok) throw new Problem("no-sample", "The sample could not be loaded.", "Try a resume of your own.");
  return { bytes: new Uint8Array(await response.arrayBuffer()), fileName: "Maya Lindqvist - Resume.docx" };
}
