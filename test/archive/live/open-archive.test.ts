import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { type OpenedArchive, type OpenOptions, openArchive } from '../../../src/archive/live/open-archive.ts';
import { makeWriter } from '../../bench/made-articles.ts';
import { type TestFolder, testFolder, texts } from './folder.ts';

const opened: OpenedArchive[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((archive) => archive.close()));
});

async function open(folder: TestFolder, options: Partial<OpenOptions> = {}): Promise<OpenedArchive> {
  const nothing = (): void => {};
  const archive = await openArchive(folder.path, {
    snapshot: null,
    watch: false,
    onProgress: nothing,
    onUpdate: nothing,
    onProblem: (message) => {
      throw new Error(message);
    },
    ...options,
  });
  if (!archive.ok) throw new Error(archive.message);
  opened.push(archive);
  return archive;
}

/** Comes true with the first archive for which `holds`. */
function updates(): {
  onUpdate: (archive: Archive) => void;
  until(holds: (archive: Archive) => boolean): Promise<Archive>;
} {
  const waiting: { holds: (archive: Archive) => boolean; resolve: (archive: Archive) => void }[] = [];
  return {
    onUpdate: (archive) => {
      for (const { holds, resolve } of waiting) if (holds(archive)) resolve(archive);
    },
    until: (holds) => new Promise((resolve) => waiting.push({ holds, resolve })),
  };
}

const names = (archive: Archive): string[] => archive.articles.map(({ file }) => file);

/** Enough articles for a snapshot to be worth it. */
function largeFolder(): TestFolder {
  const writer = makeWriter(1, 300);
  const files = Array.from({ length: 300 }, (_, i) => writer.article(i));
  return testFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])));
}

test('a reload knows what was added, changed and removed; an archive at hand stays as it is', async () => {
  const folder = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.office });
  const archive = await open(folder);
  const before = archive.current();
  folder.put('a.txt', null);
  folder.put('c.txt', texts.short);
  expect(await archive.reload()).toBeNull();
  expect(names(archive.current())).toEqual(['b.txt', 'c.txt']);
  expect(archive.current().lookUp('Incheon').found).toBe(true);
  expect(names(before)).toEqual(['a.txt', 'b.txt']);
});

test('a folder that is not there, or is gone later, is a sentence', async () => {
  const folder = testFolder({ 'a.txt': texts.basf });
  const archive = await open(folder);
  rmSync(folder.path, { recursive: true });
  expect(await archive.reload()).toHaveProperty('problem');
  expect(names(archive.current())).toEqual(['a.txt']);
  const nothing = (): void => {};
  const options = {
    snapshot: null,
    watch: false,
    onProgress: nothing,
    onUpdate: nothing,
    onProblem: nothing,
  };
  expect(await openArchive(folder.path, options)).toMatchObject({ ok: false });
});

test('while watched, a change comes into the answers by itself, in new folders too', async () => {
  const folder = testFolder({ 'a.txt': texts.basf });
  const { onUpdate, until } = updates();
  const archive = await open(folder, { watch: true, onUpdate });
  const added = until((now) => names(now).includes('b.txt'));
  folder.put('b.txt', texts.office);
  await added;
  const deep = until((now) => names(now).includes('new/deep/c.txt'));
  folder.put('new/deep/c.txt', texts.short);
  await deep;
  const changed = until((now) => now.lookUp('Incheon').found && names(now).length === 2);
  folder.put('b.txt', null);
  expect(names(await changed)).toEqual(['a.txt', 'new/deep/c.txt']);
  const again = until((now) => !now.lookUp('Incheon').found);
  folder.put('new/deep/c.txt', texts.plain);
  expect(await again).toBe(archive.current());
}, 20_000);

test('the next start answers from the snapshot, then knows what has changed', async () => {
  const folder = largeFolder();
  const snapshot = join(mkdtempSync(join(tmpdir(), 'snapshot-')), 'archive.snapshot');
  let read = 0;
  const onProgress = (): void => {
    read++;
  };
  const first = await open(folder, { snapshot, onProgress });
  const facts = first.current().events.map(({ id }) => id);
  await first.close();
  const reads = read;
  expect(reads).toBeGreaterThan(0);
  folder.put('zz.txt', texts.short);
  const watching = await open(folder, { snapshot, onProgress, watch: true });
  expect(watching.current().events.map(({ id }) => id)).toEqual(facts);
  expect(await watching.reload()).toBeNull();
  expect(names(watching.current()).at(-1)).toBe('zz.txt');
  const once = await open(folder, { snapshot, onProgress });
  expect(names(once.current()).at(-1)).toBe('zz.txt');
  expect(read).toBe(reads);
}, 60_000);
