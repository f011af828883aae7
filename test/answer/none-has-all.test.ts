import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { search } from '../../commands/search.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../support/read-archive.ts';

const NOTE = 'No article has all of these words.';

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('test/cases/open/articles');
});

test.each(['hydropower Albania', 'turbines youth orchestra'])('%s stands together nowhere', (words) => {
  expect(search.run({ words }, archive).notes).toContain(NOTE);
});

test.each([
  'hydropower Georgia',
  'Dutch ambassador',
  'turbines -orchestra',
  'orchestra',
  'hydropwer Georgia',
])('%s does, perhaps in another spelling', (words) => {
  expect(search.run({ words }, archive).notes).not.toContain(NOTE);
});

test('words that are no question show only what fits about as well as the best', () => {
  const words = 'hydropower cascade Georgia';
  const all = search.run({ words }, archive).items.length;
  expect(ask.run({ question: words }, archive).items.length).toBeLessThan(all);
});

test.each([
  [{ words: '"hydropowers"' }, 'Without the quotation marks: '],
  [{ words: 'hydropower -Georgia' }, 'Without the minus: '],
  [{ words: 'hydropower', from: '2024' }, 'Without the filters: '],
  [{ words: 'good' }, 'Words such as “good” stand in too many texts'],
])('why %j finds nothing is said', (options, note) => {
  const { outcome, notes } = search.run(options, archive);
  expect(outcome).toBe('nothing');
  expect(notes.join()).toContain(note);
});
