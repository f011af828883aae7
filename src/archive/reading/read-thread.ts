import { Worker } from 'node:worker_threads';
import type { CorpusFile } from '../../article/list-corpus.ts';
import type { FileRecord } from './file-record.ts';
import type { ReadWorkerData } from './read-worker.ts';
import { fromMessage, type RecordMessage } from './record-message.ts';

/** Megabytes that the lasting part of a reading thread's heap may take. */
const heap = 160;

/** And the part for what lives only a moment. */
const young = 16;

/** A thread that reads files of one corpus. */
export interface ReadThread {
  /** Reads these files; one call at a time. */
  read(files: readonly CorpusFile[]): Promise<FileRecord[]>;
  end(): Promise<void>;
}

/** While it has nothing to read, the thread does not keep the program from ending. */
export function startReadThread(folder: string): ReadThread {
  const workerData: ReadWorkerData = { folder };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
  });
  worker.unref();
  return {
    read: async (files) => {
      worker.ref();
      try {
        return fromMessage(await ask(worker, files));
      } finally {
        worker.unref();
      }
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function ask(worker: Worker, files: readonly CorpusFile[]): Promise<RecordMessage> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onMessage = (message: RecordMessage): void => settle(() => resolve(message));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`a reading thread ended with ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(files);
  });
}
