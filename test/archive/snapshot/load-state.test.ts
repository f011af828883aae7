import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CorpusState } from '../../../src/archive/live/corpus-state.ts';
import { refreshState } from '../../../src/archive/live/refresh.ts';
import { readingHere } from '../../../src/archive/reading/read-files.ts';
import { atOnce } from '../../../src/archive/slices.ts';
import { type LoadedState, loadState } from '../../../src/archive/snapshot/load-state.ts';
import { saveState, snapshotVersion } from '../../../src/archive/snapshot/save-state.ts';
import { openSections, writeSections } from '../../../src/archive/snapshot/sections.ts';
import { answersOf, factsOf, stateOf, type TestFolder, testFolder, texts } from '../live/folder.ts';

const path = (): string => join(mkdtempSync(join(tmpdir(), 'snapshot-')), 'archive.snapshot');

const folder = testFolder({
  'a.txt': texts.basf,
  'b.txt': texts.basfCopy,
  'c.txt': texts.basfAgain,
  'd.txt': texts.office,
  'e.txt': texts.officer,
  'f.txt': texts.short,
  'g.txt': '',
  'h.pdf': 'x',
});

const load = (of: string, file: string): LoadedState | null => atOnce(loadState(of, file));

async function saved(state: CorpusState, of: TestFolder = folder): Promise<string> {
  const file = path();
  await saveState(state, of.path, file);
  return file;
}

test('a saved archive answers as it did', async () => {
  const state = await stateOf(folder);
  const loaded = load(folder.path, await saved(state));
  expect(loaded && answersOf(loaded.state.archive)).toEqual(answersOf(state.archive));
  expect(loaded?.state.archive.readAt).toBe(state.archive.readAt);
});

test('a search before the search is ready is answered', async () => {
  const state = await stateOf(folder);
  const loaded = load(folder.path, await saved(state));
  expect(loaded?.state.archive.search({ words: 'delegation' }).total).toBe(
    state.archive.search({ words: 'delegation' }).total,
  );
});

test('a loaded archive can be updated like one that was read', async () => {
  const own = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.office, 'c.txt': texts.short });
  const loaded = load(own.path, await saved(await stateOf(own), own));
  if (loaded === null) throw new Error('not loaded');
  await loaded.engine.ready();
  atOnce(loaded.warm());
  own.put('a.txt', null);
  own.put('b.txt', texts.officer);
  own.put('d.txt', texts.basfAgain);
  own.put('e.txt', texts.short);
  const update = await refreshState(own.path, loaded.state, 'anything', readingHere(own.path));
  if (update === null || 'problem' in update) throw new Error('not updated');
  await update.settle();
  expect(answersOf(update.state.archive)).toEqual(answersOf((await stateOf(own)).archive));
});

test('a snapshot of other code or another folder, or none, is nothing', async () => {
  const file = await saved(await stateOf(folder));
  const reader = openSections(file, snapshotVersion(folder.path));
  const copy = (reader?.names() ?? []).map((name) => ({
    name,
    pieces: () => [reader?.read(name) ?? Buffer.alloc(0)],
  }));
  await writeSections(`${file}.old`, 'another', copy);
  expect(load(folder.path, `${file}.old`)).toBeNull();
  expect(load(folder.path, `${file}.none`)).toBeNull();
  expect(load(`${folder.path}-other`, file)).toBeNull();
  expect(load(folder.path, file)).not.toBeNull();
});

test('a damaged one is nothing; where only the search is damaged, it is made anew', async () => {
  const state = await stateOf(folder);
  const file = await saved(state);
  const whole = readFileSync(file);
  const reader = openSections(file, snapshotVersion(folder.path));
  const damage = (name: string): string => {
    const at = whole.indexOf(reader?.read(name) ?? '');
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(`${file}.damaged`, damaged);
    return `${file}.damaged`;
  };
  for (const name of reader?.names() ?? []) {
    if ((reader?.read(name).length ?? 0) === 0) continue;
    const loaded = load(folder.path, damage(name));
    if (name === 'articles') expect(await loaded?.isWhole()).toBe(false);
    else if (!name.startsWith('engine ')) expect([name, loaded]).toEqual([name, null]);
    else expect(loaded && answersOf(loaded.state.archive)).toEqual(answersOf(state.archive));
  }
});

test('an article that is damaged in the file is not read', async () => {
  const file = await saved(await stateOf(folder));
  const loaded = load(folder.path, file);
  expect(await loaded?.isWhole()).toBe(true);
  const whole = readFileSync(file);
  whole.write('W', whole.lastIndexOf('Zhang Zhijun, Mayor'));
  writeFileSync(file, whole);
  expect(() => loaded?.state.archive.articles.map(({ text }) => text)).toThrow('damaged');
});

test('sections that do not belong together are nothing', async () => {
  const [one, other] = [await stateOf(folder), await stateOf(testFolder({ 'a.txt': texts.basf }))];
  const [a, b] = [await saved(one), await saved(other)].map((file) =>
    openSections(file, snapshotVersion(folder.path)),
  );
  const mixed = (a?.names() ?? []).map((name) => ({
    name,
    pieces: () => [(name === 'entries' ? b : a)?.read(name) ?? Buffer.alloc(0)],
  }));
  const file = path();
  await writeSections(file, snapshotVersion(folder.path), mixed);
  expect(load(folder.path, file)).toBeNull();
  expect(factsOf(one.archive)).not.toEqual(factsOf(other.archive));
});
