import { Problem } from "../../api/problem";

/** Word reads a file in slices of at most this many bytes; tablets take no larger ones. */
const sliceSize = 65_536;

/** The document's bytes, read slice by slice. The file is closed whatever happens: Word keeps no more than two open. */
export async function readFile(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await call<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(i, done));
      bytes.set(slice.data as number[], at);
      at += slice.size;
    }
    return bytes;
  } finally {
    await call((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(unreadable());
    });
  });
}

const unreadable = () =>
  new Problem("unreadable", "Word would not hand over the document.", "Save it, wait a moment, then review again.");
