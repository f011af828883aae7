import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { Answer, EventItem } from '../../src/answer/answer.ts';
import { isVerbatim } from '../../src/answer/verbatim.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../support/read-archive.ts';

let corpus: Archive;
let open: Archive;
beforeAll(async () => {
  corpus = await readArchive('corpus');
  open = await readArchive('test/cases/open/articles');
});

const answer = (question: string, archive = corpus) => ask.run({ question }, archive);
const marks = ({ items: [first] }: Answer) =>
  first && 'excerpts' in first
    ? first.excerpts.flatMap(({ text, start, marks }) =>
        marks.map((mark) => text.slice(mark.start - start, mark.end - start)),
      )
    : [];
const events = ({ items }: Answer) => items.filter((item): item is EventItem => item.kind === 'event');

describe('a question about events', () => {
  test('comes to the events, and the summary says what was understood', () => {
    const found = answer('Who met BASF in 2020?');
    expect(found).toMatchObject({
      outcome: 'found',
      summary: 'Meetings with BASF in 2020: 1 meeting',
      total: 1,
    });
    expect(events(found)).toMatchObject([{ type: 'meeting', date: { value: '2020-07-28' } }]);
  });

  test('takes those with all names in them', () => {
    expect(answer('Did Zhang Zhijun meet BASF?').total).toBe(1);
    expect(answer('Did Xue Chunzhi meet BASF?')).toMatchObject({ outcome: 'nothing', items: [] });
  });

  test('may say where, in the name of a place that no event has for a party', () => {
    const found = answer('What did the two mayors sign in San Marten?', open);
    expect(events(found).map(({ article }) => article.file)).toEqual(['us-city-sister-signing.txt']);
    expect(answer('What was signed in Narva?', open).outcome).toBe('nothing');
  });

  test('does not take somebody named in the article for a participant', () => {
    expect(answer('Did Xi Jinping meet BASF?')).toMatchObject({ outcome: 'nothing' });
  });

  test.each([
    ['When did Zhang Zhijun meet BASF?', ['July 28, 2020']],
    ['How many projects were signed in 2021?', ['18']],
    ['How much was signed for in October 2021?', ['RMB21 billion']],
  ])('marks what is asked for and nothing else: %s', (question, expected) => {
    expect(marks(answer(question))).toEqual(expected);
  });

  test('outside its period says when there was one', () => {
    expect(answer('Who met BASF in 2019?')).toMatchObject({
      outcome: 'nothing',
      summary: 'Meetings with BASF in 2019: none.',
      notes: ['At other times: 2020-07-28.'],
    });
  });

  test('a relative period says how it was read', () => {
    const { summary, notes } = answer('What happened last year?');
    expect(summary).toMatch(/^Events in 2020: /);
    expect(notes[0]).toMatch(/“last year” is read as in 2020/);
  });

  test('the last one is the newest that happened', () => {
    expect(events(answer('Whom did Zhang Zhijun meet last?')).map(({ date }) => date.value)).toEqual([
      '2021-10-19',
    ]);
  });

  test.each([
    ['What was the latest meeting?', ['2023-07-14']],
    ['What was the first meeting in 2020?', ['2020-07-28', '2020-07-28']],
    ['What was signed most recently?', ['2023-07-14']],
  ])('of many takes those of the day asked for: %s', (question, days) => {
    expect(events(answer(question)).map(({ date }) => date.value)).toEqual(days);
  });

  test('the largest is told for each currency, with what can’t be compared', () => {
    const { items, notes } = answer('What was the largest contract?', open);
    const sums = items.map((item) => item.kind === 'event' && item.agreement?.amount?.currency);
    expect(new Set(sums).size).toBe(sums.length);
    expect(sums).not.toContain(null);
    expect(notes.join(' ')).toMatch(/not converted.* Not compared: \d+ without a known sum/);
  });

  test('how often is told by the events where no article says it', () => {
    expect(answer('How often did Zhang Zhijun meet BASF?')).toMatchObject({ outcome: 'found', total: 1 });
    expect(marks(answer('How often does the Association Council meet?', open))).toEqual(['once a year']);
  });

  test('a minus leaves out who takes part or is told of', () => {
    expect(answer('meetings in 2020').total).toBe(3);
    expect(answer('meetings in 2020 -BASF').total).toBe(2);
    expect(answer('meetings in 2020 -BASF -"Chamber of Commerce"').total).toBe(1);
    expect(answer('Who met BASF -BASF')).toMatchObject({ outcome: 'nothing', items: [] });
  });

  test('a phrase must stand in the article', () => {
    expect(answer('Who met BASF "Global 500"').total).toBe(1);
    expect(answer('Who met BASF "sister city"').outcome).toBe('nothing');
  });

  test.each(['What happened from 2025 to 2020?', 'Who met BASF between July 2020 and May 2020?'])(
    'a period that ends before it begins is told: %s',
    (question) => {
      expect(answer(question)).toMatchObject({
        outcome: 'error',
        summary: expect.stringContaining('ends before it begins'),
      });
    },
  );

  test('what did not happen is shown as that', () => {
    const found = answer('Did Kapanadze meet Sahakyan?', open);
    expect(found.summary).toMatch(/none that happened/);
    expect(events(found).every(({ status }) => status !== 'happened')).toBe(true);
  });
});

describe('any other question', () => {
  test.each([
    ['When was the chamber founded?', ['1997']],
    ['How many members does it have?', ['167']],
    ['How many people live in Changchun?', ['8.5 million']],
  ])('comes to the passage, with the answering words marked: %s', (question, expected) => {
    const found = answer(question);
    expect(found.items[0]?.kind).toBe('passage');
    expect(marks(found)).toEqual(expected);
  });

  test.each([
    ['Who commands the Bulgarian navy?', ['Kiril Marchev'], 'alone, not the others of the list'],
    [
      'How many students does South Steppe State University have?',
      ['14 thousand'],
      'told of “the university”',
    ],
    ['How many trains has SRB ordered?', ['24'], 'told by the title'],
    ['How much is the fund for young farmers?', ['Sh15 billion'], 'in a currency of no lexicon'],
    ['Was the loan ratified?', ['loan', 'ratified'], 'which is more than that it was signed'],
    ['What percentage of the value may the penalties reach?', ['15%'], 'in other words'],
    ['who is the current mayor of ulsan', ['Yoon Dae-ho'], 'without capitals'],
    ['How big was the Nigerian delegation?', ['17'], 'counted in members'],
    ['Where did Maïdougou and Goukouni last meet?', ['Istanbul'], 'not where they are due to meet'],
    ['When did Montenegro travel to Poland?', ['August of last year'], 'not when she received the Poles'],
    [
      'When does the External Affairs Minister visit Prague?',
      ['September'],
      'not when another minister is met',
    ],
    ['Who heads the Chamber of Machinery of Wielkopolska?', ['Tadeusz Broda'], 'its president'],
    ['How much did the World Bank lend Albania?', ['EUR 58 million'], 'as a loan'],
    ['How long is the protocol between Port Louis and Réunion valid?', ['three years'], 'of two names'],
  ])('%s: %s, %s', (question, expected) => {
    expect(marks(answer(question, open))).toEqual(expected);
  });

  test('for somebody in an office names nobody of another office', () => {
    expect(marks(answer('Who is the president of FAW?'))).toEqual(['Qiu Xiandong']);
    expect(marks(answer('Who is the Mayor of Szolnok?', open))).not.toContain('Gábor Fekete');
  });

  test.each([
    ['What is the population of Jilin?', '8.5 million', 'that of Changchun, in an article that names Jilin'],
    ['How many enterprises does FAW have?', '60', 'those of the chamber, told behind FAW'],
    ['When was the Changchun Foreign Affairs Office founded?', '1997', 'the chamber was'],
    ['Who is the mayor of Jilin?', 'Zhang Zhijun', 'he is of Changchun, in a sentence that names Jilin'],
    ['Where did Zhang Zhijun meet the consuls?', 'Shenyang', 'they are consuls to it'],
    ['Where did Zhang Zhijun meet BASF?', 'Changchun', 'the city had achieved something'],
  ])('%s never marks %s: %s', (question, wrong) => {
    expect(marks(answer(question))).not.toContain(wrong);
    expect(answer(question).outcome).toBe('nothing');
  });

  test.each([
    ['Who met the Prime Minister of Iceland?', 'Birkir Jónasson', 'he is the one asked about'],
    ['Who opened the Yoga Day?', 'Ondřej Lisý', 'he stood beside who did'],
    ['Who is the Croatian defence minister?', 'Jasna Pavelić', 'she is the ambassador'],
  ])('%s never marks %s: %s', (question, wrong) => {
    expect(marks(answer(question, open))).not.toContain(wrong);
  });

  test('for what something is gives the sentence that says so', () => {
    const [first] = answer('What is BASF?').items;
    expect(first && 'excerpts' in first && first.excerpts[0]?.text).toMatch(/^BASF is one of the Global 500/);
  });

  test('for who somebody is gives the profile', () => {
    expect(answer('Who is Xue Chunzhi?').items[0]).toMatchObject({
      kind: 'profile',
      text: 'Director General',
    });
  });

  test('words that are no question are searched for', () => {
    expect(answer('anti-pandemic supplies').items[0]?.kind).toBe('passage');
  });
});

describe('what the archive does not have', () => {
  test.each([
    'Who met Napoleon?',
    'who met napoleon',
    'What is the population of Narva?',
    'When was BASF founded?',
  ])('%s', (question) => {
    const found = answer(question);
    expect(found.outcome).toBe('nothing');
    expect(found.items.every(({ kind }) => kind === 'mention')).toBe(true);
  });

  test('a name with a slip is put right, and said so', () => {
    const { outcome, notes, suggestions } = answer('Who visited Changchn?');
    expect({ outcome, note: notes[0], suggestions }).toEqual({
      outcome: 'found',
      note: 'Showing results for “Changchun”: the archive lacks “Changchn”.',
      suggestions: [],
    });
    expect(answer('Who met BAFS?')).toMatchObject({ outcome: 'nothing', suggestions: ['BASF'] });
  });

  test.each(['Who?', 'Did they meet?', '-BASF', '-BASF -"Global 500"'])(
    'a question about nothing says what to add: %s',
    (question) => {
      expect(answer(question)).toMatchObject({ outcome: 'error', items: [] });
    },
  );
});

test('whatever is asked, the answer is verbatim and the same again', () => {
  const word = fc.constantFrom(
    ...'who when where how many much did which what is the BASF FAW Zhang Zhijun Germans met signed founded in 2020 last year July members projects - " \' ? ( 21 mayor of and it .'.split(
      ' ',
    ),
  );
  const question = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  );
  fc.assert(
    fc.property(question, (asked) => {
      const first = answer(asked);
      for (const item of first.items) {
        if (!('excerpts' in item)) continue;
        const text = corpus.article(item.article.id)?.text ?? '';
        for (const excerpt of item.excerpts) expect(isVerbatim(excerpt, text)).toBe(true);
      }
      expect(answer(asked)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});
