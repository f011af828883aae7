import { access } from 'node:fs/promises';
import { type CorpusProblem, listCorpus } from '../../article/files.ts';
import type { Archive } from '../archive.ts';
import { makeThreadReader, readingHere, type ThreadReader } from '../reading/read-files.ts';
import { inSlices } from '../slices.ts';
import { loadState } from '../snapshot/load-state.ts';
import { buildState, type OnProgress } from './build-state.ts';
import type { CorpusState } from './corpus-state.ts';
import type { Suspects } from './find-changes.ts';
import { makeKeeper } from './keep-snapshot.ts';
import { memoryWarning } from './memory-need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refreshState } from './refresh.ts';
import { watchFolder } from './watch-folder.ts';

export interface OpenOptions {
  /** The file that keeps what was read for the next start; null keeps nothing. */
  readonly snapshot: string | null;
  /** Whether to keep up with the folder from now on; if not, what is opened is the folder as it is at this moment. */
  readonly watch: boolean;
  /** Called as files are read for the first time. */
  readonly onProgress: OnProgress;
  /** Called when an update is in the answers. */
  readonly onUpdate: (archive: Archive) => void;
  /** Called with a sentence that whoever runs the program should read. */
  readonly onProblem: (message: string) => void;
}

/** An archive that keeps up with its folder. */
export interface OpenedArchive {
  readonly ok: true;
  /** The archive as it stands. A value stays as it is; ask again for the next state. */
  current(): Archive;
  /** Reads what has changed in the folder; comes true when the answers know it, or with what went wrong. */
  reload(): Promise<CorpusProblem | null>;
  close(): Promise<void>;
}

/** Why a folder can't be opened, in a sentence. */
export interface Unopened {
  readonly ok: false;
  readonly message: string;
}

/** Starting threads takes as long as reading so many files without them, when nobody is answered yet. */
const fewFiles = 64;

/**
 * Opens the archive of a corpus folder. Without a snapshot it reads the whole folder first. With one it reads only what
 * has changed since: while it answers from the snapshot already where it watches, else before it answers.
 */
export async function openArchive(folder: string, options: OpenOptions): Promise<OpenedArchive | Unopened> {
  const reader = makeThreadReader(folder);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  const loaded = options.snapshot === null || !isThere ? null : loadState(folder, options.snapshot);
  if (loaded !== null) {
    return await follow(folder, loaded.state, options, reader, async () => {
      await loaded.engine.ready();
      await inSlices(loaded.warm());
    });
  }
  const listed = await listCorpus(folder);
  if ('problem' in listed) return { ok: false, message: listed.problem };
  const warning = memoryWarning(listed.files.length);
  if (warning !== null) options.onProblem(warning);
  const read = listed.files.length <= fewFiles ? readingHere(folder) : reader.read;
  return await follow(folder, await buildState(listed, read, options.onProgress), options, reader, null);
}

/** Follows the folder from a state on. `prepare` is done before the first update. */
async function follow(
  folder: string,
  first: CorpusState,
  options: OpenOptions,
  reader: ThreadReader,
  prepare: (() => Promise<void>) | null,
): Promise<OpenedArchive | Unopened> {
  const { onProblem } = options;
  const queue = oneAtATime();
  let state = first;
  if (prepare !== null) void queue.run(prepare);
  const save = (work: (state: CorpusState) => Promise<void>): Promise<void> => queue.run(() => work(state));
  const keeper = makeKeeper(folder, options.snapshot, prepare !== null, save, onProblem);
  if (prepare === null) keeper.changed();
  const update = async (suspects: Suspects): Promise<CorpusProblem | null> => {
    const next = await refreshState(folder, state, suspects, reader.read);
    if (next === null || 'problem' in next) return next;
    state = next.state;
    options.onUpdate(state.archive);
    await next.settle();
    keeper.changed();
    return null;
  };
  const refresh = (suspects: Suspects): Promise<CorpusProblem | null> =>
    queue.run(() => update(suspects).catch((error: unknown) => ({ problem: failureIn(folder, error) })));
  const notice = (suspects: Suspects): void => {
    void refresh(suspects).then((problem) => problem !== null && onProblem(problem.problem));
  };
  const watching = options.watch ? await watchFolder(folder, notice, onProblem) : null;
  const close = async (): Promise<void> => {
    watching?.close();
    await keeper.close();
    await queue.idle();
    await reader.close();
  };
  // What changed while nobody watched.
  if (prepare !== null && options.watch) notice('anything');
  const missed = prepare !== null && !options.watch ? await refresh('anything') : null;
  if (missed !== null) {
    await close();
    return { ok: false, message: missed.problem };
  }
  return {
    ok: true,
    current: () => state.archive,
    reload: () => refresh('anything'),
    close,
  };
}

function failureIn(folder: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `What changed in ${folder} could not be taken in, and the answers are those of before (${reason}); please report it.`;
}
