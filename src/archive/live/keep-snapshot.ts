import { saveState } from '../snapshot/save-state.ts';
import type { CorpusState } from './corpus-state.ts';

/** Keeps the snapshot of an archive, now and then. */
export interface SnapshotKeeper {
  /** Says that there is a state that the snapshot does not have. */
  changed(): void;
  /** Saves what is not saved at all yet; what has changed since is read again at the next start. */
  close(): Promise<void>;
}

/** Fewer articles than this are read as quickly as a snapshot. */
const fewArticles = 300;

/** After a change the snapshot is written when so long nothing else has changed; milliseconds. */
const quiet = 60_000;

/**
 * `save` is given what to do with the state once nothing else works on it. `isSaved` says that there is a snapshot of this
 * archive, though it may be older.
 */
export function makeKeeper(
  folder: string,
  path: string | null,
  isSaved: boolean,
  save: (work: (state: CorpusState) => Promise<void>) => Promise<void>,
  onProblem: (message: string) => void,
): SnapshotKeeper {
  let saved = isSaved;
  let timer: NodeJS.Timeout | null = null;
  const write = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await save(async (state) => {
      if (path === null || state.entries.length < fewArticles) return;
      saved = true;
      await saveState(state, folder, path);
    }).catch((error: unknown) => onProblem(problemOf(path, error)));
  };
  return {
    changed: () => {
      if (path === null) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void write(), saved ? quiet : 0);
      if (saved) timer.unref();
    },
    close: async () => {
      if (timer !== null && !saved) return await write();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function problemOf(path: string | null, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The archive could not be saved in ${path}, so the next start reads all articles again (${reason}).`;
}
