import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CorpusFile } from '../../article/files.ts';
import { type FileRecord, readRecord } from './file-record.ts';
import type { ReadWorkerData } from './read-worker.ts';
import { fromMessage, type RecordMessage } from './record-message.ts';

/** How many files a thread is given at a time: their records must be taken in within a moment. */
const batch = 16;

/** A thread is worth its start for so many files. */
const filesPerThread = 256;

/** Megabytes that the lasting part of one reading thread's heap may take. */
const threadHeap = 160;

/** And the part for what lives only a moment. */
const threadYoung = 16;

/** Takes in what was read; the next is read when it is done. */
export type TakeRecords = (records: readonly FileRecord[]) => Promise<void>;

/** Reads files of the corpus in this thread, and hands over their records one by one. Quickest for few files. */
export async function readHere(
  folder: string,
  files: readonly CorpusFile[],
  take: TakeRecords,
): Promise<void> {
  for (const file of files) {
    await take([await readRecord(folder, file)]);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * Reads files of the corpus in threads beside this one, which can go on answering, and hands over their records a few at
 * a time, in no certain order.
 */
export async function readInThreads(
  folder: string,
  files: readonly CorpusFile[],
  take: TakeRecords,
): Promise<void> {
  const batches = batchesOf(files);
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / filesPerThread));
  await Promise.all(Array.from({ length: threads }, () => readInThread(folder, batches, take)));
}

function* batchesOf(files: readonly CorpusFile[]): Generator<readonly CorpusFile[]> {
  for (let at = 0; at < files.length; at += batch) yield files.slice(at, at + batch);
}

/** Reads batches, which other threads take from too, until there are no more. */
async function readInThread(
  folder: string,
  batches: Generator<readonly CorpusFile[]>,
  take: TakeRecords,
): Promise<void> {
  const workerData: ReadWorkerData = { folder };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: threadHeap, maxYoungGenerationSizeMb: threadYoung },
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
