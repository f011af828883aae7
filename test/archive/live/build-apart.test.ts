import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildApart } from '../../../src/archive/live/build-apart.ts';
import type { ReadProgress } from '../../../src/archive/live/build-state.ts';
import { atOnce } from '../../../src/archive/slices.ts';
import { loadState } from '../../../src/archive/snapshot/load-state.ts';
import { answersOf, stateOf, testFolder, texts } from './folder.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'apart-'));

test('a folder read in a process of its own answers as one that was read here', async () => {
  const folder = testFolder({ 'a.txt': texts.basf, 'b.txt': texts.basfCopy, 'c.txt': texts.office });
  const snapshot = join(place(), 'new', 'archive.snapshot');
  const told: ReadProgress[] = [];
  expect(await buildApart(folder.path, snapshot, (progress) => told.push(progress))).toBe(true);
  const loaded = atOnce(loadState(folder.path, snapshot));
  expect(loaded && answersOf(loaded.state.archive)).toEqual(answersOf((await stateOf(folder)).archive));
  expect(told.at(-1)).toEqual({ read: 3, files: 3 });
}, 30_000);

test('what can not be read or written is said, and leaves nothing behind', async () => {
  const folder = place();
  expect(await buildApart(join(folder, 'gone'), join(folder, 'it.snapshot'), () => {})).toBe(false);
  writeFileSync(join(folder, 'file'), '');
  expect(await buildApart(folder, join(folder, 'file', 'it.snapshot'), () => {})).toBe(false);
  expect(readdirSync(folder)).toEqual(['file']);
}, 30_000);
