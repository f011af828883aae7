import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { AnswerJson, answerJson } from '../../src/console/answer-json.ts';
import { answerLine } from '../../src/console/line.ts';
import { madeArchive } from '../support/made-archive.ts';

const archive = madeArchive();
const json = (line: string) => JSON.parse(answerJson(answerLine(line, archive)));

describe('an answer as JSON', () => {
  test('is one line in the interface’s form, whatever is typed', () => {
    const start = fc.constantFrom('', '/', ...COMMANDS.map(({ name }) => `/${name} `));
    const rest = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Anna Berg',
        'Acme from:2021',
        'year:2021',
        'ferries',
        'talks.txt page:2',
        'source:"Lund Daily" x',
      ),
    );
    fc.assert(
      fc.property(start, rest, (command, words) => {
        const line = answerJson(answerLine(command + words, archive));
        expect(line).not.toContain('\n');
        expect(AnswerJson.safeParse(JSON.parse(line)).error).toBeUndefined();
      }),
    );
  });

  test('has the fields of the design', () => {
    expect(json('/who-met Tom Ray')).toMatchObject({ outcome: 'nothing' });
    const { command, options, outcome, summary, total, items, suggestions } = json('/who-met Acme to:2021');
    expect({ command, options, outcome, summary, total, suggestions }).toEqual({
      command: 'who-met',
      options: { name: 'Acme', to: '2021' },
      outcome: 'found',
      summary: '1 meeting with Acme until 2021',
      total: 1,
      suggestions: [],
    });
    expect(items).toMatchObject([
      {
        kind: 'event',
        type: 'meeting',
        status: 'happened',
        date: { value: '2021-05-03', basis: 'stated', note: null },
        participants: [
          { name: 'Anna Berg', role: 'Mayor', organisation: 'Lund', side: null, collective: false },
          { name: 'Tom Ray', role: 'chairman', organisation: 'Acme', side: null, collective: false },
        ],
        place: null,
        agreement: null,
        article: {
          title: 'Anna Berg meets Acme',
          published: '2021-05-04',
          source: 'Lund Daily',
          url: 'https://lund.example/news/1',
          file: 'news/berg-meets-acme.txt',
        },
        excerpts: [{ start: 0, end: 75 }],
      },
    ]);
  });

  test('tells an error as a message', () => {
    expect(json('/agreements year:soon')).toMatchObject({
      outcome: 'error',
      message: '“soon” is no year; give “year” a year such as 2021.',
      items: [],
    });
  });
});
