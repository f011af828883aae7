import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusFile } from '../../article/list-corpus.ts';
import { readRecord } from './file-record.ts';
import { toMessage } from './record-message.ts';

/** What a reading thread is started with. */
export interface ReadWorkerData {
  readonly folder: string;
}

const { folder }: ReadWorkerData = workerData;

/** Each message is a batch of files; its answer is their records. */
parentPort?.on('message', (files: readonly CorpusFile[]) => {
  const records = files.map((file) => readRecord(folder, file));
  const message = toMessage(records);
  parentPort?.postMessage(message, [message.bytes]);
});
