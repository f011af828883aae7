import { describe, expect, test } from 'vitest';
import { agreements } from '../../commands/agreements.ts';
import { search } from '../../commands/search.ts';
import { answerLine, splitOptions } from '../../src/console/line.ts';
import { madeArchive } from '../support/made-archive.ts';

const archive = madeArchive();
const ask = (line: string) => answerLine(line, archive);

describe('words and options', () => {
  test.each([
    ['chamber of commerce', 'chamber of commerce', {}],
    ['chamber from:2020 to:2021-03', 'chamber', { from: '2020', to: '2021-03' }],
    ['from:2020 chamber', 'chamber', { from: '2020' }],
    ['chamber source:"China Daily" news', 'chamber news', { source: 'China Daily' }],
    ['at 10:44 see https://a.example/b?from:2020', 'at 10:44 see https://a.example/b?from:2020', {}],
    ['note: this', 'note: this', {}],
    ['"joining hands" deepen', '"joining hands" deepen', {}],
    ['source:"no end', 'no end', { source: '"no' }],
    ['source:"a"b', '', { source: '"a"b' }],
    ['words:"a b"', '', { words: 'a b' }],
    ['to:', '', { to: '' }],
    ['  many   spaces ', 'many spaces', {}],
  ])('%s', (typed, words, named) => {
    const expected = typed === 'source:"no end' ? { words: 'end', named } : { words, named };
    expect(splitOptions(typed, search)).toEqual(expected);
  });

  test('only the command’s own options count', () => {
    expect(splitOptions('from:2020 party:Acme', agreements)).toEqual({
      words: 'from:2020',
      named: { party: 'Acme' },
    });
  });
});

describe('a line', () => {
  test('free words fill the first option', () => {
    expect(ask('/who-met  Anna Berg  from:2021').options).toEqual({ name: 'Anna Berg', from: '2021' });
    expect(ask('/WHO-MET "Anna Berg"').options).toEqual({ name: 'Anna Berg' });
    expect(ask('/agreements Acme 2021').options).toEqual({ year: '2021', party: 'Acme' });
  });

  test('a quoted phrase reaches the search with its quotation marks', () => {
    expect(ask('/search "of ferries"').options).toEqual({ words: '"of ferries"' });
  });

  test('without a slash says what to type', () => {
    expect(ask('who met Acme')).toMatchObject({
      outcome: 'error',
      command: '',
      summary: 'A command starts with a slash: /ask who met Acme asks this, /help lists the commands.',
    });
  });

  test('an unknown command offers near ones', () => {
    expect(ask('/who-mett BASF')).toMatchObject({
      outcome: 'error',
      command: 'who-mett',
      suggestions: ['/who-met'],
    });
    expect(ask('/agree').suggestions).toEqual(['/agreements']);
    expect(ask('/')).toMatchObject({ outcome: 'error' });
  });

  test('words that belong nowhere are named', () => {
    expect(ask('/corpus now').summary).toBe('/corpus takes nothing after it, but here is “now”.');
    expect(ask('/who-met name:Anna Berg').summary).toBe(
      'What does “Berg” belong to? Put a value of several words in quotation marks, like name:"two words".',
    );
  });

  test('missing and wrong options are errors with a way out', () => {
    expect(ask('/who-met').summary).toBe(
      '/who-met needs “name”, a person, organisation, city or country: type /who-met name:"…".',
    );
    expect(ask('/agreements year:soon')).toMatchObject({
      outcome: 'error',
      summary: '“soon” is no year; give “year” a year such as 2021.',
    });
  });
});
