import type { CorpusFiles } from '../../article/list-corpus.ts';
import { gatherFacts } from '../facts.ts';
import { makeKeeping } from '../keeping.ts';
import type { ReadFiles, TakeRecords } from '../reading/read-files.ts';
import { makeMiniSearchEngine } from '../search/minisearch-engine.ts';
import { inSlices } from '../slices.ts';
import type { CorpusState, KnownFile, StateParts } from './corpus-state.ts';
import { entriesOf, readEntries } from './entries-of.ts';
import { forgetOthers, indexTexts } from './index-texts.ts';
import { makeState } from './make-state.ts';
import { takeRecord } from './take-records.ts';

/** How far reading has come. */
export interface ReadProgress {
  readonly read: number;
  readonly files: number;
}

export type OnProgress = (progress: ReadProgress) => void;

/** Reads a whole corpus and makes its state, without keeping this thread from other work for long. */
export async function buildState(
  listed: CorpusFiles,
  readFiles: ReadFiles,
  onProgress: OnProgress,
): Promise<CorpusState> {
  const keeping = makeKeeping();
  const files = new Map<string, KnownFile>();
  const engine = makeMiniSearchEngine();
  const take: TakeRecords = async (records) => {
    const taken = records.map((record) => takeRecord(record, keeping));
    for (const { known } of taken) files.set(known.file, known);
    await inSlices(
      indexTexts(
        engine,
        taken.flatMap(({ text }) => text ?? []),
      ),
    );
    onProgress({ read: files.size, files: listed.files.length });
  };
  await readFiles(listed.files, take);
  const parts: StateParts = { files, passedOver: listed.unread, merged: new Map(), keeping, engine };
  const merging = await inSlices(entriesOf(parts));
  // Every text was indexed as it was read; of copies only the one that stands for the article is to be found.
  await inSlices(forgetOthers(engine, await inSlices(readEntries(files)), merging.entries));
  const facts = await inSlices(gatherFacts(merging.entries, keeping.registry));
  return await inSlices(makeState(parts, merging, facts, new Date().toISOString()));
}
