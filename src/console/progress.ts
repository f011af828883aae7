/** How many of the files have been read. */
interface Progress {
  readonly read: number;
  readonly files: number;
}

/** Fewer files are read before anybody looks. */
const worthALine = 1_000;

/** What a terminal is shown is renewed this often; milliseconds. */
const renewEvery = 100;

/**
 * Tells whoever started the program how far reading has come: at a terminal in one line that is renewed and cleared at the
 * end, elsewhere in a line for each tenth, as a log is read later.
 */
export function showProgress(
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
): (progress: Progress) => void {
  let tenths = 0;
  let shown = 0;
  return ({ read, files }) => {
    if (files < worthALine) return;
    const done = Math.floor((10 * read) / files);
    if (output.isTTY) {
      const now = performance.now();
      if (read < files && now - shown < renewEvery) return;
      shown = now;
      output.write(read < files ? `\r${lineOf(read, files)}` : '\r\u001b[K');
    } else if (done > tenths) {
      output.write(`${lineOf(read, files)}\n`);
    }
    tenths = done;
  };
}

function lineOf(read: number, files: number): string {
  const share = Math.floor((100 * read) / files);
  return `Reading the articles: ${read.toLocaleString('en')} of ${files.toLocaleString('en')} (${share} %)`;
}
