import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { completionsOf } from '../../src/console/completion.ts';
import { madeArchive } from '../support/made-archive.ts';
import { madeArticle } from '../support/made-article.ts';

const archive = madeArchive();

test.each([
  ['/wh', ['/who-met '], '/wh'],
  ['', COMMANDS.length, ''],
  ['/zzz', [], '/zzz'],
  ['/who-met Anna', ['Anna Berg'], 'Anna'],
  ['/who-met berg', ['Anna Berg'], 'berg'],
  ['/agreements ', ['2021'], ''],
  ['/agreements party:An', ['"Anna Berg"'], 'An'],
  ['/agreements party:"An', ['"Anna Berg"'], '"An'],
  ['/agreements 2021 party:Acm', ['Acme', '"Acme Ferries"'], 'Acm'],
  ['/search x source:lund', ['"Lund Daily"'], 'lund'],
  ['/article berg meets', ['newsbergme'], 'berg meets'],
  ['/corpus x', [], 'x'],
  ['/nonsense x', [], 'x'],
])('%s', (line, offers, typed) => {
  const completion = completionsOf(line, archive);
  expect(completion.typed).toBe(typed);
  if (typeof offers === 'number') expect(completion.offers.length).toBe(offers);
  else expect(completion.offers).toEqual(offers);
});

test('a name that a terminal would obey is not offered', () => {
  const source = { value: 'Evil \u001b[31mDaily', span: null };
  const hostile = madeArchive({ articles: [madeArticle('a.txt', 'Text.', { source })] });
  expect(completionsOf('/search x source:ev', hostile).offers).toEqual([]);
});

test.each([
  [
    'goes on from what was typed',
    'anna b',
    ['Anna Enquist', 'Anna Berg', 'Anna Bell'],
    ['Anna Berg', 'Anna Bell'],
  ],
  ['is the best where all would take something away', 'berg', ['J. Berg', 'J. K. Berg'], ['J. Berg']],
  ['is any where nothing would be taken away', 'ber', ['Lund Berg', 'Oslo Berg'], ['Lund Berg', 'Oslo Berg']],
  ['keeps to one spelling where they differ', 'ba', ['BASF', 'Basle'], ['BASF']],
])('an offer %s', (_, typed, names, offers) => {
  const complete = () =>
    names.map((name) => ({ id: name, kind: 'person' as const, name, aliases: [name], count: 1 }));
  expect(completionsOf(`/who-met ${typed}`, madeArchive({ complete })).offers).toEqual(offers);
});
