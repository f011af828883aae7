import type { CorpusFiles, CorpusProblem } from '../../article/list-corpus.ts';
import type { FileRecord } from '../reading/file-record.ts';
import type { ReadFiles } from '../reading/read-files.ts';
import { inSlices } from '../slices.ts';
import type { CorpusState, KnownFile } from './corpus-state.ts';
import { compareAll, type FoundChanges, findChanges, type Suspects } from './find-changes.ts';
import { keyOf } from './take-records.ts';
import { type Update, updateState } from './update-state.ts';

/** Brings a state up to date with its folder; null where nothing has changed that an answer could tell. */
export async function refreshState(
  folder: string,
  state: CorpusState,
  suspects: Suspects,
  readFiles: ReadFiles,
): Promise<Update | CorpusProblem | null> {
  const compare = (listed: CorpusFiles): Promise<FoundChanges> => inSlices(compareAll(state, listed));
  const found = await findChanges(folder, suspects, compare, state);
  if ('problem' in found) return found;
  const { toRead, gone, passedOver } = found;
  const read: FileRecord[] = [];
  await readFiles(toRead, async (records) => {
    read.push(...records);
  });
  const missed = gone.filter((file) => state.files.has(file));
  const news = read.filter((record) => isNews(state.files.get(record.file), record));
  const same = missed.length === 0 && news.length === 0 && isSame(passedOver, state.passedOver);
  return same ? null : await updateState(state, { read, gone: missed, passedOver });
}

/** A file that was touched, and holds what it held, is no news. */
function isNews(known: KnownFile | undefined, { record, unread }: FileRecord): boolean {
  if (known === undefined) return true;
  return known.unread !== unread || known.entry?.key !== (record === null ? undefined : keyOf(record));
}

function isSame(a: CorpusFiles['unread'], b: CorpusFiles['unread']): boolean {
  return (
    a.length === b.length && a.every(({ file, reason }, i) => file === b[i]?.file && reason === b[i]?.reason)
  );
}
