import type { CorpusFile, CorpusFiles } from '../../article/files.ts';
import { makeKeeping } from '../keeping.ts';
import { readHere, readInThreads, type TakeRecords } from '../reading/read-files.ts';
import type { SearchEngine, SearchText } from '../search/engine.ts';
import { makeMiniSearchEngine } from '../search/minisearch-engine.ts';
import { inSlices, type Sliced } from '../slices.ts';
import type { CorpusState, KnownFile } from './corpus-state.ts';
import { frequentTerms, sampleFirst, sampleSize } from './frequent-terms.ts';
import { makeState } from './make-state.ts';
import { takeRecord } from './take-records.ts';

/** How far reading has come. */
export interface ReadProgress {
  readonly read: number;
  readonly files: number;
}

export type OnProgress = (progress: ReadProgress) => void;

/** Starting threads takes as long as reading so many files here. */
const fewFiles = 64;

/** Reads a whole corpus and makes its state, without keeping this thread from other work for long. */
export async function buildState(
  folder: string,
  listed: CorpusFiles,
  onProgress: OnProgress,
): Promise<CorpusState> {
  const keeping = makeKeeping();
  const files = new Map<string, KnownFile>();
  const texts = makeTextQueue(listed.files.length);
  const take: TakeRecords = async (records) => {
    const taken = records.map((record) => takeRecord(record, keeping));
    for (const { known } of taken) files.set(known.file, known);
    await inSlices(texts.add(taken.flatMap(({ text }) => text ?? [])));
    onProgress({ read: files.size, files: listed.files.length });
  };
  const read = listed.files.length <= fewFiles ? readHere : readInThreads;
  await read(folder, sampleFirst<CorpusFile>(listed.files), take);
  const engine = await inSlices(texts.finish());
  const parts = { files, passedOver: listed.unread, merged: new Map(), keeping, engine };
  return await inSlices(makeState(parts, new Date().toISOString()));
}

/** Holds back the first texts until they tell which terms are frequent; then indexes them as they come. */
interface TextQueue {
  add(texts: readonly SearchText[]): Sliced<void>;
  finish(): Sliced<SearchEngine>;
}

function makeTextQueue(size: number): TextQueue {
  const held: SearchText[] = [];
  let engine: SearchEngine | null = null;
  const start = function* (): Sliced<SearchEngine> {
    const made = makeMiniSearchEngine(
      frequentTerms(
        held.map(({ terms }) => terms),
        size,
      ),
    );
    engine = made;
    yield* indexTexts(made, held.splice(0));
    return made;
  };
  return {
    add: function* (texts) {
      if (engine !== null) return yield* indexTexts(engine, texts);
      held.push(...texts);
      if (held.length >= sampleSize) yield* start();
    },
    finish: function* () {
      return engine ?? (yield* start());
    },
  };
}

/** Indexes texts one a step. */
export function* indexTexts(engine: SearchEngine, texts: readonly SearchText[]): Sliced<void> {
  for (const text of texts) {
    engine.index([text]);
    yield;
  }
}
