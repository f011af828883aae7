import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onBug } from '../../src/answer/bug.ts';
import { articleCard, excerptOf } from '../../src/answer/citation.ts';
import { eventItem } from '../../src/answer/event-item.ts';
import { passageItem } from '../../src/answer/passage-item.ts';
import { isVerbatim, verbatim } from '../../src/answer/verbatim.ts';
import { madeArticle, madeEvent } from '../support/made-article.ts';

const article = madeArticle('a.txt', 'Anna met Tom in Lund. They spoke. Anna left.');
const reported: string[] = [];
let stop = () => {};
beforeEach(() => {
  reported.length = 0;
  stop = onBug((bug) => reported.push(bug));
});
afterEach(() => stop());

describe('an excerpt that is not the slice of its article', () => {
  const sound = excerptOf(article.text, { start: 0, end: 21 }, [{ start: 0, end: 4 }]);
  const item = { kind: 'passage' as const, article: articleCard(article), excerpts: [sound] };

  test('is dropped and reported, and the others stay', () => {
    const altered = { ...sound, text: 'Anna met Tim in Lund.' };
    expect(verbatim({ ...item, excerpts: [altered, sound] }, article.text)?.excerpts).toEqual([sound]);
    expect(reported).toEqual(['a.txt: 1 of 2 excerpts are no slice of it; dropped']);
  });

  test('takes its item with it when it was the only one', () => {
    expect(verbatim({ ...item, excerpts: [{ ...sound, start: 1, end: 22 }] }, article.text)).toBeUndefined();
    expect(verbatim({ ...item, excerpts: [] }, article.text)).toBeUndefined();
    expect(reported).toHaveLength(2);
  });

  test('a sound item passes untouched and unreported', () => {
    expect(verbatim(item, article.text)).toBe(item);
    expect(reported).toEqual([]);
  });

  test('any other words at its place are found out', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('text', 'prefix', 'suffix'),
        (words, part) => {
          fc.pre(words !== sound[part as 'text'] && (part === 'text' || !context(part).includes(words)));
          expect(isVerbatim({ ...sound, [part]: words }, article.text)).toBe(false);
        },
      ),
    );
    function context(part: string): readonly string[] {
      const after = article.text.slice(21);
      return part === 'suffix' ? Array.from(after, (_, i) => after.slice(0, i)).concat(after) : [''];
    }
  });

  test.each([
    [{ start: -1, end: 3 }],
    [{ start: 3, end: 3 }],
    [{ start: 5, end: 2 }],
    [{ start: 0.5, end: 3 }],
    [{ start: 40, end: 400 }],
    [{ start: Number.NaN, end: 3 }],
  ])('a passage at %j is none', (span) => {
    expect(passageItem('passage', article, span, [])).toBeUndefined();
    expect(reported).toHaveLength(1);
  });

  test('a mark outside its excerpt is no mark', () => {
    expect(isVerbatim({ ...sound, marks: [{ start: 20, end: 25 }] }, article.text)).toBe(false);
  });
});

describe('an event', () => {
  test('whose participant’s name stands elsewhere is dropped and reported', () => {
    const event = madeEvent(article, '2021', ['Anna', 'Tom']);
    const [anna] = event.event.participants;
    if (!anna) throw new Error('no participant');
    const wrong = { ...event, event: { ...event.event, participants: [{ ...anna, name: 'Hanna' }] } };
    expect(eventItem(event)).toBeDefined();
    expect(eventItem(wrong)).toBeUndefined();
    expect(reported).toEqual(['a.txt: an event quotes words that stand elsewhere, dropped: ["Hanna"]']);
  });

  test('brings the sentence of a fact that its evidence leaves unproved', () => {
    const longer = madeArticle(
      'b.txt',
      'Updated: 3 May 2021\n\nAnna met Tom. They spoke. It was in Lund.',
      {},
    );
    const date = {
      value: '2021-05-03',
      end: null,
      basis: 'inferred' as const,
      note: null,
      spans: [{ start: 9, end: 19 }],
    };
    const place = { text: 'Lund', span: { start: 57, end: 61 } };
    const sentences = [
      { start: 21, end: 34, paragraph: 0 },
      { start: 35, end: 46, paragraph: 0 },
      { start: 47, end: 62, paragraph: 0 },
    ];
    const item = eventItem(madeEvent({ ...longer, sentences }, '2021-05-03', ['Anna'], { date, place }));
    expect(item?.excerpts.map(({ text }) => text)).toEqual([
      'Anna met Tom.',
      'Updated: 3 May 2021',
      'It was in Lund.',
    ]);
    expect(
      item?.excerpts.map(({ marks }) => marks.map(({ start, end }) => longer.text.slice(start, end))),
    ).toEqual([['Anna'], ['3 May 2021'], ['Lund']]);
  });

  test('shows a sentence once, with the dateline before it that dates it', () => {
    const text = 'LUND, 3 May 2021 – Anna met Tom. They spoke.';
    const date = {
      value: '2021-05-03',
      end: null,
      basis: 'inferred' as const,
      note: null,
      spans: [{ start: 6, end: 16 }],
    };
    const sentences = [
      { start: 19, end: 32, paragraph: 0 },
      { start: 33, end: 44, paragraph: 0 },
    ];
    const article = { ...madeArticle('c.txt', text, {}), sentences };
    const item = eventItem(madeEvent(article, '2021-05-03', ['Anna'], { date }));
    expect(item?.excerpts.map((excerpt) => excerpt.text)).toEqual([text.slice(0, 32)]);
  });
});
