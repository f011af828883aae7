import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { seedArchive } from './seed.ts';

const archive = seedArchive();

function filesFor(name: string, from: Archive = archive): string[] {
  const lookup = from.lookUp(name);
  return lookup.found ? from.eventsOf(lookup.entities).map(({ article }) => article.file) : [];
}

function namesFor(name: string): string[] {
  const lookup = archive.lookUp(name);
  return lookup.found ? lookup.entities.map((entity) => entity.name) : [];
}

describe('looking up a name', () => {
  test.each([
    ['BASF', ['2020/basf.txt']],
    ['Zhang Zhijun', ['2020/consuls.txt', '2020/basf.txt']],
    ['ZHANG Zhijun', ['2020/consuls.txt', '2020/basf.txt']],
    ['Zhijun Zhang', ['2020/consuls.txt', '2020/basf.txt']],
    ['Mayor Zhang', ['2020/consuls.txt', '2020/basf.txt']],
    ['Germany', ['2020/consuls.txt']],
    ['German', ['2020/consuls.txt']],
    ['South Korea', ['2020/consuls.txt']],
    ['Republic of Korea', ['2020/consuls.txt']],
    ['Japan', ['2020/consuls.txt', '2020/chamber.txt']],
    ['CCFAO', ['2020/chamber.txt']],
    ['Changchun Foreign Affairs Office', ['2020/chamber.txt']],
    ['Changchun Municipal Foreign Affairs Office', ['2020/chamber.txt']],
    ['FAW', ['faw.txt']],
    ['FAW Group', ['faw.txt']],
    ['the city of Changchun', ['faw.txt', '2020/consuls.txt', '2020/basf.txt', '2020/chamber.txt']],
  ])('%s finds %j, newest first', (name, files) => {
    expect(filesFor(name)).toEqual(files);
  });

  test.each(['Xi Jinping', 'Jilin', 'Committee', 'Qiu', '', '!?'].filter((name) => name !== 'Qiu'))(
    '%s, who takes part in nothing, is not found',
    (name) => {
      expect(archive.lookUp(name).found).toBe(false);
    },
  );

  test('an acronym and its long form are one entity with both spellings', () => {
    expect(archive.lookUp('CCFAO')).toEqual(archive.lookUp('Changchun Foreign Affairs Office'));
    expect(namesFor('CCFAO')).toEqual(['Changchun Foreign Affairs Office']);
  });

  test.each([
    ['zhang zijun', 'Zhang Zhijun'],
    ['zhijun zang', 'Zhang Zhijun'],
    ['xuechunzi', 'Xue Chunzhi'],
    ['BSAF', 'BASF'],
    ['Japanese Chambre of Commerce', 'Japanese Chamber of Commerce in Changchun City'],
  ])('%s is offered %s', (typed, name) => {
    const lookup = archive.lookUp(typed);
    expect(lookup.found ? [] : lookup.near.map((entity) => entity.name)).toContain(name);
  });
});

test('the archive knows exactly the names that it finds somebody by', () => {
  const words = archive.entities.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((one) => one.split(' ')),
  );
  const typed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 3 });
  fc.assert(
    fc.property(typed, (parts) => {
      const name = parts.join(' ');
      expect(archive.knows(name)).toBe(archive.lookUp(name).found);
    }),
  );
});

describe('completing a name', () => {
  test.each([
    ['zha', ['Zhang Zhijun']],
    ['ch fo', ['Changchun Foreign Affairs Office']],
    ['ccf', ['Changchun Foreign Affairs Office']],
    ['rok', ['South Korea']],
    ['ijun', []],
  ])('%s → %j', (typed, names) => {
    expect(archive.complete(typed, 5).map((entity) => entity.name)).toEqual(names);
  });

  test('the most frequent come first, and no more than asked for', () => {
    expect(archive.complete('', 2).map((entity) => entity.name)).toEqual(['Changchun City', 'Japan']);
  });
});

test('entities count their events and have identifiers of their own', () => {
  const ids = new Set(archive.entities.map((entity) => entity.id));
  expect(ids.size).toBe(archive.entities.length);
  for (const entity of archive.entities) expect(archive.eventsOf([entity])).toHaveLength(entity.count);
});

test('the same articles in another order give the same archive', () => {
  expect(seedArchive().entities).toEqual(archive.entities);
  expect(seedArchive().events.map(({ id }) => id)).toEqual(archive.events.map(({ id }) => id));
});
