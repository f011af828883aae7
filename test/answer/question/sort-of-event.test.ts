import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('test/cases/open/articles');
});

const asked = (question: string) => {
  const { summary, outcome, items } = ask.run({ question }, archive);
  const events = items.flatMap((item) => (item.kind === 'event' ? [item] : []));
  return { summary, outcome, events };
};

describe('the noun for an event says of what type it is', () => {
  test('how many visits counts no meetings', () => {
    const { events } = asked('how many visits in 2022');
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['visit']));
  });

  test('conferences are nothing else, even where there are none', () => {
    expect(asked('conferences in 1999')).toMatchObject({
      outcome: 'nothing',
      summary: 'Conferences in 1999: none.',
    });
    expect(asked('conferences in 2023').events.every(({ type }) => type === 'conference')).toBe(true);
  });

  test('meetings with somebody are their visits too', () => {
    expect(asked('meetings with Hungary').events.map(({ type }) => type)).not.toEqual([]);
  });
});

test.each([
  ['cancelled visits', 'did-not-happen'],
  ['planned meetings', 'planned'],
])('%s are such as were so', (question, status) => {
  const { events } = asked(question);
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((event) => event.status === status)).toBe(true);
});

test('a kind of agreement is asked for by the noun before it', () => {
  const { events } = asked('loan agreements');
  expect(events.map(({ article }) => article.file)).toContain('az-economy-adb.txt');
  expect(events.map(({ article }) => article.file)).not.toContain('prnewswire-contract.txt');
});

test('where no event fits, the words are searched for', () => {
  expect(ask.run({ question: 'youth orchestra visits' }, archive).outcome).toBe('found');
});
