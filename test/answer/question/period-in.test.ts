import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { periodIn } from '../../../src/answer/question/period-in.ts';
import { timesIn } from '../../../src/answer/question/times-in.ts';
import { articles, madeArchive } from '../../support/made-archive.ts';

/** Its newest article is of 2021-05-04. */
const archive = madeArchive();
const period = (question: string) => periodIn(question, archive)?.period ?? null;

describe('the period of a question', () => {
  test.each([
    ['Who met Acme in 2020?', { from: '2020', to: '2020' }],
    ['Who met Acme on 28 July 2020?', { from: '2020-07-28', to: '2020-07-28' }],
    ['Who met Acme on July 28, 2020?', { from: '2020-07-28', to: '2020-07-28' }],
    ['who came 2020-07-28', { from: '2020-07-28', to: '2020-07-28' }],
    ['Who met Acme in July 2020?', { from: '2020-07', to: '2020-07' }],
    ['Who met Acme in Sept. 2020?', { from: '2020-09', to: '2020-09' }],
    ['Who met Acme since 2019?', { from: '2019' }],
    ['Who met Acme after 2019?', { from: '2020' }],
    ['Who met Acme after December 2019?', { from: '2020-01' }],
    ['Who met Acme before 1 March 2020?', { to: '2020-02-29' }],
    ['Who met Acme until March 2020?', { to: '2020-03' }],
    ['Who met Acme between 2018 and 2020?', { from: '2018', to: '2020' }],
    ['Who met Acme from May 2019 to July 2020?', { from: '2019-05', to: '2020-07' }],
    ['Who came from 11 to 13 May 2020?', { from: '2020-05-11', to: '2020-05-13' }],
    ['What happened last year?', { from: '2020', to: '2020' }],
    ['What happened this year?', { from: '2021', to: '2021' }],
    ['What happened last month?', { from: '2021-04', to: '2021-04' }],
    ['What happened in May?', { from: '2021-05', to: '2021-05' }],
    ['What happened in June?', { from: '2020-06', to: '2020-06' }],
    ['What happened on 3 June?', { from: '2020-06-03', to: '2020-06-03' }],
  ])('%s', (question, expected) => {
    expect(period(question)).toEqual(expected);
  });

  test.each([
    'Who may meet Acme?',
    'Who met May Lin?',
    'How many members may a second chamber have?',
    'Who came on Friday?',
    'How many of the 2,020 cars and 12020 trains?',
    'Which 20th century painter came?',
    'Did it end at 10:44?',
  ])('none: %s', (question) => {
    expect(period(question)).toBeNull();
  });

  test('a relative period says on what it rests; a stated one needs no note', () => {
    expect(periodIn('What happened last year?', archive)?.note).toBe(
      '“last year” is read as in 2020: the newest article is of 2021-05-04.',
    );
    expect(periodIn('What happened in 2020?', archive)?.note).toBeNull();
  });

  test('without a dated article nothing is relative', () => {
    const undated = madeArchive({ articles: articles.map((one) => ({ ...one, published: null })) });
    expect(periodIn('What happened last year?', undated)).toBeNull();
    expect(periodIn('What happened in 2020?', undated)?.period).toEqual({ from: '2020', to: '2020' });
  });

  test('its words are pointed at with their preposition', () => {
    const question = 'Who met Acme in the year 2020, then?';
    const { start, end } = periodIn(question, archive) ?? {};
    expect(question.slice(start, end)).toBe('in the year 2020');
  });
});

describe('times', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('are the same in every time zone', () => {
    const texts = [
      'on 1 January 2020',
      'on 3 June',
      'from 30 to 31 December 2020',
      'two years ago',
      'last month',
    ];
    const read = (timeZone: string) => {
      process.env.TZ = timeZone;
      return texts.map((text) => timesIn(text, '2021-01-01'));
    };
    expect(read('Pacific/Kiritimati')).toEqual(read('America/Los_Angeles'));
    expect(read('UTC')).toEqual(read('Asia/Kolkata'));
  });

  test('lie in order inside the text, and are times of the calendar', () => {
    const piece = fc.constantFrom(
      'in',
      'May',
      '2020',
      '31',
      'last',
      'year',
      'February',
      '-',
      'to',
      '2020-02-30',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { start, end, from, to } of timesIn(text, '2021-05-04')) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
          for (const time of [from, to])
            expect(time).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
        }
      }),
    );
  });
});
