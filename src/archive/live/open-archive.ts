import { type CorpusProblem, listCorpus } from '../../article/files.ts';
import type { Archive } from '../archive.ts';
import { buildState, type OnProgress } from './build-state.ts';
import type { CorpusState } from './corpus-state.ts';
import type { Suspects } from './find-changes.ts';
import { refreshState } from './refresh.ts';
import { watchFolder } from './watch-folder.ts';

export interface OpenOptions {
  /** Called as files are read. */
  readonly onProgress: OnProgress;
  /** Whether to keep up with the folder from now on. */
  readonly watch: boolean;
  /** Called with a sentence where the folder can't be kept up with. */
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

/** Opens the archive of a corpus folder: reads it, and follows its changes. */
export async function openArchive(
  folder: string,
  options: OpenOptions,
): Promise<OpenedArchive | { readonly ok: false; readonly message: string }> {
  const listed = await listCorpus(folder);
  if ('problem' in listed) return { ok: false, message: listed.problem };
  let state: CorpusState = await buildState(folder, listed, options.onProgress);
  const refresh = oneAtATime(async (suspects: Suspects): Promise<CorpusProblem | null> => {
    const update = await refreshState(folder, state, suspects);
    if (update === null || 'problem' in update) return update;
    state = update.state;
    await update.settle();
    return null;
  });
  const watching = options.watch
    ? await watchFolder(
        folder,
        (suspects) => void tell(refresh(suspects), options.onProblem),
        options.onProblem,
      )
    : null;
  return {
    ok: true,
    current: () => state.archive,
    reload: () => refresh('anything'),
    close: async () => {
      watching?.close();
      await refresh.idle();
    },
  };
}

async function tell(
  refreshed: Promise<CorpusProblem | null>,
  onProblem: (message: string) => void,
): Promise<void> {
  const problem = await refreshed;
  if (problem !== null) onProblem(problem.problem);
}

/** Work that is done one piece after the other. */
interface Queue<In, Out> {
  (input: In): Promise<Out>;
  /** Comes true when nothing is left to do. */
  idle(): Promise<void>;
}

function oneAtATime<In, Out>(work: (input: In) => Promise<Out>): Queue<In, Out> {
  let last: Promise<unknown> = Promise.resolve();
  const run = (input: In): Promise<Out> => {
    const next = last.then(() => work(input));
    last = next.catch(() => {});
    return next;
  };
  return Object.assign(run, {
    idle: async () => {
      await last;
    },
  });
}
