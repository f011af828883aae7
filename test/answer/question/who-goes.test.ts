import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('test/cases/open/articles');
});

const files = (question: string) =>
  ask.run({ question }, archive).items.flatMap((item) => (item.kind === 'event' ? [item.article.file] : []));

test('who visited a country were not its own people abroad', () => {
  expect(files('who visited India')).toContain('in-mea-visit.txt');
  expect(files('who visited Ecuador')).not.toContain('in-mea-visit.txt');
});

test('who came from a country were not those received there', () => {
  expect(files('who came from Ecuador')).toContain('in-mea-visit.txt');
  expect(files('who came from Hungary')).toContain('pk-mofa-consultations.txt');
  expect(files('visits from Iceland')).not.toContain('ee-parliament.txt');
});
