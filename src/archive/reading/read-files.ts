import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CorpusFile } from '../../article/files.ts';
import { type FileRecord, readRecord } from './file-record.ts';
import type { ReadWorkerData } from './read-worker.ts';
import { fromMessage, type RecordMessage } from './record-message.ts';

/** How many files a thread is given at a time: their records must be taken in within a moment. */
const batch = 16;

/** Starting a thread takes as long as reading so many files. */
const fewFiles = 64;

/** Megabytes that the heap of one reading thread may take. */
const threadHeap = 256;

/**
 * Reads files of the corpus and hands over their records, a few at a time, in no certain order. Many files are read by
 * threads beside this one, so that it can go on answering; the next batch is read when `take` is done with the last.
 */
export async function readFiles(
  folder: string,
  files: readonly CorpusFile[],
  take: (records: readonly FileRecord[]) => Promise<void>,
): Promise<void> {
  if (files.length <= fewFiles) return await readHere(folder, files, take);
  const batches = batchesOf(files);
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / (4 * fewFiles)));
  await Promise.all(Array.from({ length: threads }, () => readInThread(folder, batches, take)));
}

async function readHere(
  folder: string,
  files: readonly CorpusFile[],
  take: (records: readonly FileRecord[]) => Promise<void>,
): Promise<void> {
  for (const file of files) {
    await take([await readRecord(folder, file)]);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* batchesOf(files: readonly CorpusFile[]): Generator<readonly CorpusFile[]> {
  for (let at = 0; at < files.length; at += batch) yield files.slice(at, at + batch);
}

/** Reads batches, which other threads take from too, until there are no more. */
async function readInThread(
  folder: string,
  batches: Generator<readonly CorpusFile[]>,
  take: (records: readonly FileRecord[]) => Promise<void>,
): Promise<void> {
  const workerData: ReadWorkerData = { folder };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: threadHeap },
  });
  try {
    let next = ask(worker, batches);
    while (next !== null) {
      const message = await next;
      // The thread reads on while this one takes in what it read.
      next = ask(worker, batches);
      await take(fromMessage(message));
    }
  } finally {
    await worker.terminate();
  }
}

/** Gives the thread its next batch; null where there is none. */
function ask(worker: Worker, batches: Generator<readonly CorpusFile[]>): Promise<RecordMessage> | null {
  const { value, done } = batches.next();
  if (done) return null;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (message: RecordMessage): void => settle(() => resolve(message));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`a reading thread ended with ${code}`)));
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(value);
  });
}
