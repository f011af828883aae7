import { listCorpus } from '../../article/list-corpus.ts';
import { makeThreadReader } from '../reading/read-files.ts';
import { saveState } from '../snapshot/save-state.ts';
import { buildState, type ReadProgress } from './build-state.ts';

// A process that reads a corpus folder into a snapshot: `build-process.ts FOLDER SNAPSHOT`. It tells its parent how far it
// has come, and ends with it.

const [folder = '', snapshot = ''] = process.argv.slice(2);

/** The least time between two messages, milliseconds. */
const pause = 100;

let told = 0;
const tell = (progress: ReadProgress): void => {
  if (progress.read < progress.files && performance.now() - told < pause) return;
  told = performance.now();
  process.send?.(progress);
};

let saved = false;
process.once('disconnect', () => process.exit(saved ? 0 : 1));
const listed = await listCorpus(folder);
// The parent finds the same, and says so.
if ('problem' in listed) process.exit(1);
const reader = makeThreadReader(folder);
const state = await buildState(listed, reader.read, tell);
await reader.close();
await saveState(state, folder, snapshot);
saved = true;
process.disconnect();
