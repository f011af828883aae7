import { availableParallelism } from 'node:os';
import type { CorpusFile } from '../../article/list-corpus.ts';
import { type FileRecord, readRecord } from './file-record.ts';
import { type ReadThread, startReadThread } from './read-thread.ts';

/** Takes in what was read; the next is read when it is done. */
export type TakeRecords = (records: readonly FileRecord[]) => Promise<void>;

/** Reads files of a corpus and hands over their records a few at a time, in no certain order. */
export type ReadFiles = (files: readonly CorpusFile[], take: TakeRecords) => Promise<void>;

/** Reads in this thread, which has nothing else to do meanwhile. Quickest for few files. */
export function readingHere(folder: string): ReadFiles {
  return async (files, take) => {
    for (const file of files) {
      await take([readRecord(folder, file)]);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
}

/** Reads in threads beside this one, which can go on answering. */
export interface ThreadReader {
  readonly read: ReadFiles;
  /** Starts a thread before there is anything to read, and keeps one from now on. */
  keepReady(): void;
  close(): Promise<void>;
}

/** How many files a thread is given at a time: their records must be taken in within a moment. */
const batch = 16;

/** A thread is worth its start for so many files. */
const filesPerThread = 256;

/** So long one thread waits for more to read, so that a changed file is read without a start; milliseconds. */
const patience = 30_000;

export function makeThreadReader(folder: string): ThreadReader {
  let threads: ReadThread[] = [];
  let timer: NodeJS.Timeout | null = null;
  let isKept = false;
  const endAllBut = async (kept: number): Promise<void> => {
    const ending = threads.slice(kept);
    threads = threads.slice(0, kept);
    await Promise.all(ending.map((thread) => thread.end()));
  };
  const close = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    await endAllBut(0);
  };
  return {
    close,
    keepReady: () => {
      isKept = true;
      if (threads.length === 0) threads.push(startReadThread(folder));
    },
    read: async (files, take) => {
      if (files.length === 0) return;
      if (timer !== null) clearTimeout(timer);
      const wanted = Math.min(availableParallelism(), Math.ceil(files.length / filesPerThread));
      while (threads.length < wanted) threads.push(startReadThread(folder));
      const batches = batchesOf(files);
      try {
        await Promise.all(threads.map((thread) => readBatches(thread, batches, take)));
        await endAllBut(1);
      } catch (error) {
        await close();
        throw error;
      }
      if (!isKept) timer = setTimeout(() => void endAllBut(0), patience).unref();
    },
  };
}

function* batchesOf(files: readonly CorpusFile[]): Generator<readonly CorpusFile[]> {
  for (let at = 0; at < files.length; at += batch) yield files.slice(at, at + batch);
}

/** Has a thread read batches, which other threads take from too, until there are no more. */
async function readBatches(
  thread: ReadThread,
  batches: Generator<readonly CorpusFile[]>,
  take: TakeRecords,
): Promise<void> {
  const ask = (): Promise<FileRecord[]> | null => {
    const { value, done } = batches.next();
    return done ? null : thread.read(value);
  };
  let next = ask();
  while (next !== null) {
    const records = await next;
    // The thread reads on while this one takes in what it read.
    next = ask();
    next?.catch(() => {});
    await take(records);
  }
}
