import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CorpusFile,
  type CorpusFiles,
  type CorpusProblem,
  listCorpus,
} from '../../article/list-corpus.ts';
import type { Sliced } from '../slices.ts';
import type { CorpusState } from './corpus-state.ts';

/** Which files of a corpus folder are to be read, and which are gone. */
export interface FoundChanges {
  readonly toRead: readonly CorpusFile[];
  readonly gone: readonly string[];
  /** What the folder holds beside files that could be articles. */
  readonly passedOver: CorpusFiles['unread'];
}

/** Compares the whole folder with what is known of it, by size and time of change. */
export function* compareAll(state: CorpusState, { files, unread }: CorpusFiles): Sliced<FoundChanges> {
  const toRead: CorpusFile[] = [];
  const there = new Set<string>();
  for (const file of files) {
    there.add(file.file);
    if (isChanged(state, file)) toRead.push(file);
    if (there.size % 1024 === 0) yield;
  }
  const gone: string[] = [];
  for (const file of state.files.keys()) if (!there.has(file)) gone.push(file);
  return { toRead, gone, passedOver: unread };
}

function isChanged({ files }: CorpusState, { file, size, modified }: CorpusFile): boolean {
  const known = files.get(file);
  return known === undefined || known.size !== size || known.modified !== modified;
}

/** What may have changed: some files by name, or anything. */
export type Suspects = ReadonlySet<string> | 'anything';

/**
 * What has changed in a folder, given what may have. Only where the suspects are plain articles it looks at them alone;
 * otherwise it goes through the whole folder.
 */
export async function findChanges(
  folder: string,
  suspects: Suspects,
  compare: (listed: CorpusFiles) => Promise<FoundChanges>,
  state: CorpusState,
): Promise<FoundChanges | CorpusProblem> {
  const few = suspects === 'anything' ? null : await lookAt(folder, [...suspects], state);
  if (few !== null) return few;
  const listed = await listCorpus(folder);
  return 'problem' in listed ? listed : await compare(listed);
}

/** Null where one of the files is anything but a plain article, or its folder may be gone. */
async function lookAt(
  folder: string,
  names: readonly string[],
  state: CorpusState,
): Promise<FoundChanges | null> {
  const toRead: CorpusFile[] = [];
  const gone: string[] = [];
  for (const file of names) {
    if (!isPlainArticle(file)) return null;
    const status = await lstat(join(folder, file)).catch(() => null);
    if (status !== null && !status.isFile()) return null;
    if (status === null) gone.push(file);
    else toRead.push({ file, size: status.size, modified: status.mtimeMs });
  }
  return { toRead: toRead.filter((file) => isChanged(state, file)), gone, passedOver: state.passedOver };
}

function isPlainArticle(file: string): boolean {
  const hidden = file.split('/').some((part) => part.startsWith('.'));
  return /\.(?:txt|md)$/i.test(file) && !hidden && !/^readme\.md$/i.test(file);
}
