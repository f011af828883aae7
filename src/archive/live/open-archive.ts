import type { CorpusProblem } from '../../article/list-corpus.ts';
import type { Archive } from '../archive.ts';
import { makeThreadReader, type ThreadReader } from '../reading/read-files.ts';
import type { CorpusState } from './corpus-state.ts';
import type { Suspects } from './find-changes.ts';
import { makeKeeper } from './keep-snapshot.ts';
import { watchMemory } from './memory-need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { refreshState } from './refresh.ts';
import {
  manyFiles,
  type Start,
  type Starting,
  type StartOptions,
  startFromFolder,
  startFromSnapshot,
} from './start-state.ts';
import { watchFolder } from './watch-folder.ts';

export interface OpenOptions extends StartOptions {
  /** Whether to keep up with the folder from now on; if not, what is opened is the folder as it is at this moment. */
  readonly watch: boolean;
  /** Called when an update is in the answers. */
  readonly onUpdate: (archive: Archive) => void;
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

/**
 * Opens the archive of a corpus folder. Without a snapshot it reads the whole folder first. With one it reads only what
 * has changed since: while it answers from the snapshot already where it watches, else before it answers.
 */
export async function openArchive(folder: string, options: OpenOptions): Promise<OpenedArchive | Unopened> {
  const reader = makeThreadReader(folder);
  const starting: Following = { ...options, onSize: watchMemory(options.onProblem) };
  const kept = await startFromSnapshot(folder, options);
  const start = kept ?? (await startFromFolder(folder, starting, reader.read));
  if ('message' in start) return { ok: false, message: start.message };
  return await follow(folder, start, starting, reader);
}

type Following = OpenOptions & Starting;

/** Follows the folder from a state on. */
async function follow(
  folder: string,
  start: Start,
  options: Following,
  reader: ThreadReader,
): Promise<OpenedArchive | Unopened> {
  const { onProblem } = options;
  const queue = oneAtATime();
  let { state } = start;
  options.onSize(state.files.size);
  const save = (work: (state: CorpusState) => Promise<void>): Promise<void> => queue.run(() => work(state));
  const keeper = makeKeeper(folder, options.snapshot, start.saved, save, onProblem);
  if (!start.saved) keeper.changed();
  void queue.run(async () => {
    if (await start.prepare().catch(() => false)) return;
    const again = await startAgain(folder, options, reader);
    if (again === null) return;
    state = again.state;
    options.onUpdate(state.archive);
    if (!again.saved) keeper.changed();
  });
  const update = async (suspects: Suspects): Promise<CorpusProblem | null> => {
    const next = await refreshState(folder, state, suspects, reader.read);
    if (next === null || 'problem' in next) return next;
    state = next.state;
    options.onUpdate(state.archive);
    options.onSize(state.files.size);
    await next.settle();
    keeper.changed();
    return null;
  };
  const refresh = (suspects: Suspects): Promise<CorpusProblem | null> =>
    queue.run(() => update(suspects).catch((error: unknown) => ({ problem: failureIn(folder, error) })));
  const notice = (suspects: Suspects): void => {
    void refresh(suspects).then((problem) => problem !== null && onProblem(problem.problem));
  };
  // A thread takes its time to start, and in a large archive an update needs all the time there is.
  if (options.watch && state.files.size >= manyFiles) reader.keepReady();
  const watching = options.watch ? await watchFolder(folder, notice, onProblem) : null;
  const close = async (): Promise<void> => {
    watching?.close();
    await keeper.close();
    await queue.idle();
    await reader.close();
  };
  // What changed while nobody watched.
  if (start.saved && options.watch) notice('anything');
  const missed = start.saved && !options.watch ? await refresh('anything') : null;
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

/** Reads the whole folder where its snapshot turns out to be damaged. */
async function startAgain(folder: string, options: Following, reader: ThreadReader): Promise<Start | null> {
  options.onProblem(`${options.snapshot} is damaged, so all articles are read again.`);
  const again = await startFromFolder(folder, options, reader.read);
  if ('message' in again) {
    options.onProblem(again.message);
    return null;
  }
  await again.prepare();
  return again;
}

function failureIn(folder: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `What changed in ${folder} could not be taken in, and the answers are those of before (${reason}); please report it.`;
}
