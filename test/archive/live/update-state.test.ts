import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { CorpusState } from '../../../src/archive/live/corpus-state.ts';
import { refreshState } from '../../../src/archive/live/refresh.ts';
import { readingHere } from '../../../src/archive/reading/read-files.ts';
import { answersOf, factsOf, stateOf, type TestFolder, testFolder, texts } from './folder.ts';

async function refreshed(folder: TestFolder, state: CorpusState): Promise<CorpusState> {
  const update = await refreshState(folder.path, state, 'anything', readingHere(folder.path));
  if (update === null) return state;
  if ('problem' in update) throw new Error(update.problem);
  await update.settle();
  return update.state;
}

const files = ['a.txt', 'b.txt', 'sub/c.txt', 'd.txt', 'e.txt'];
const contents = [...Object.values(texts), '', null];

/** A few changes at a time, several times over. */
const changes = fc.array(
  fc.array(fc.record({ file: fc.constantFrom(...files), text: fc.constantFrom(...contents) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);

test('an archive that was updated answers like one that was read anew', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (rounds) => {
      const folder = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.office });
      let state = await stateOf(folder);
      let length = 0;
      for (const round of rounds) {
        // Sizes differ, so that a change is seen even within one tick of the clock.
        for (const { file, text } of round)
          folder.put(file, text === null ? null : `${text}${' '.repeat(++length)}`);
        state = await refreshed(folder, state);
      }
      expect(answersOf(state.archive)).toEqual(answersOf((await stateOf(folder)).archive));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the old state answers as before until the update is settled', async () => {
  const folder = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.office });
  const state = await stateOf(folder);
  const found = (archive: Archive) =>
    archive.search({ words: 'delegation' }).hits.map(({ article }) => article.file);
  const before = factsOf(state.archive);
  folder.put('a.txt', null);
  folder.put('c.txt', texts.short);
  const update = await refreshState(folder.path, state, 'anything', readingHere(folder.path));
  if (update === null || 'problem' in update) throw new Error('the change was not seen');
  expect(factsOf(state.archive)).toEqual(before);
  expect(found(state.archive).sort()).toEqual(['a.txt', 'b.txt']);
  expect(found(update.state.archive).sort()).toEqual(['b.txt', 'c.txt']);
  await update.settle();
  expect(answersOf(update.state.archive)).toEqual(answersOf((await stateOf(folder)).archive));
});

test('what has not changed is not read again', async () => {
  const folder = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.office });
  const state = await stateOf(folder);
  folder.put('b.txt', texts.short);
  const next = await refreshed(folder, state);
  expect(next.files.get('a.txt')?.entry).toBe(state.files.get('a.txt')?.entry);
  expect(next.files.get('b.txt')?.entry).not.toBe(state.files.get('b.txt')?.entry);
});

test('a file that was only touched is no update', async () => {
  const folder = testFolder({ 'a.txt': texts.basf });
  const state = await stateOf(folder);
  const known = state.files.get('a.txt');
  const touched = new Map(state.files);
  if (known !== undefined) touched.set('a.txt', { ...known, modified: 1 });
  expect(
    await refreshState(folder.path, { ...state, files: touched }, 'anything', readingHere(folder.path)),
  ).toBeNull();
});

test('only the suspects are looked at, and names that are no article mean anything', async () => {
  const folder = testFolder({ 'a.txt': texts.basf });
  const state = await stateOf(folder);
  folder.put('b.txt', texts.office);
  folder.put('c.txt', texts.short);
  const update = async (suspects: readonly string[]) => {
    const found = await refreshState(folder.path, state, new Set(suspects), readingHere(folder.path));
    if (found === null || 'problem' in found) return [];
    return found.state.archive.articles.map(({ file }) => file);
  };
  expect(await update(['b.txt', '.hidden.txt'])).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(await update(['b.txt'])).toEqual(['a.txt', 'b.txt']);
});

test('a folder that is gone is a sentence', async () => {
  const folder = testFolder({ 'a.txt': texts.basf });
  const state = await stateOf(folder);
  const found = await refreshState(`${folder.path}-elsewhere`, state, 'anything', readingHere(folder.path));
  expect(found).toHaveProperty('problem');
});
