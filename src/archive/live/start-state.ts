import { access } from 'node:fs/promises';
import { type CorpusFiles, listCorpus } from '../../article/list-corpus.ts';
import { type ReadFiles, readingHere } from '../reading/read-files.ts';
import { atOnce, inSlices } from '../slices.ts';
import { type LoadedState, loadState } from '../snapshot/load-state.ts';
import { buildApart } from './build-apart.ts';
import { buildState, type OnProgress } from './build-state.ts';
import type { CorpusState } from './corpus-state.ts';

/** How an archive is started. */
export interface StartOptions {
  /** The file that keeps what was read for the next start; null keeps nothing. */
  readonly snapshot: string | null;
  /** Called as files are read for the first time. */
  readonly onProgress: OnProgress;
  /** Called with a sentence that whoever runs the program should read. */
  readonly onProblem: (message: string) => void;
}

/** The same for who starts it. */
export interface Starting extends StartOptions {
  /** Called with the number of files before they are read. */
  readonly onSize: (files: number) => void;
}

/** The first state of an archive. */
export interface Start {
  readonly state: CorpusState;
  /** Whether there is a snapshot of it. */
  readonly saved: boolean;
  /** Makes ready what an update starts from; false where the snapshot turns out to be damaged. */
  prepare(): Promise<boolean>;
}

/** Starting threads takes as long as reading so many files without them, when nobody is answered yet. */
const fewFiles = 64;

/** So many files are worth a process of their own. */
export const manyFiles = 2_000;

/** The state that the snapshot has, where there is one that can be trusted. */
export async function startFromSnapshot(folder: string, { snapshot }: StartOptions): Promise<Start | null> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  const loaded = snapshot === null || !isThere ? null : atOnce(loadState(folder, snapshot));
  return loaded === null ? null : startOf(loaded);
}

/** The state of the whole folder, read anew; or why it can't be read. */
export async function startFromFolder(
  folder: string,
  options: Starting,
  readFiles: ReadFiles,
): Promise<Start | { readonly message: string }> {
  const listed = await listCorpus(folder);
  if ('problem' in listed) return { message: listed.problem };
  options.onSize(listed.files.length);
  const apart = await startApart(folder, listed, options);
  if (apart !== null) return apart;
  const read = listed.files.length <= fewFiles ? readingHere(folder) : readFiles;
  const state = await buildState(listed, read, options.onProgress);
  return { state, saved: false, prepare: async () => true };
}

async function startApart(
  folder: string,
  { files }: CorpusFiles,
  { snapshot, onProgress }: StartOptions,
): Promise<Start | null> {
  if (snapshot === null || files.length < manyFiles) return null;
  if (!(await buildApart(folder, snapshot, onProgress))) return null;
  const loaded = await inSlices(loadState(folder, snapshot));
  return loaded === null ? null : startOf(loaded);
}

function startOf({ state, engine, warm, isWhole }: LoadedState): Start {
  const prepare = async (): Promise<boolean> => {
    await engine.ready();
    await inSlices(warm());
    return await isWhole();
  };
  return { state, saved: true, prepare };
}
