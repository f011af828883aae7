import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { MAX_BYTES } from '../../src/article/decode.ts';
import { readArticle } from '../../src/article/read.ts';
import { contains, sliceOf } from '../../src/article/span.ts';

function read(text: string, file = 'a.txt'): Article {
  const outcome = readArticle(file, new TextEncoder().encode(text));
  if ('unread' in outcome) throw new Error(outcome.unread.reason);
  return outcome.article;
}

function reason(bytes: Uint8Array, file = 'a.txt'): string {
  const outcome = readArticle(file, bytes);
  if ('article' in outcome) throw new Error('it was read');
  expect(outcome.unread.file).toBe(file);
  return outcome.unread.reason;
}

function body(article: Article): string[] {
  return article.sentences.map((sentence) => sliceOf(article.text, sentence));
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file that can’t be read says what is wrong and what to do', () => {
  test.each([
    ['Latin-1', bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x61), /not UTF-8.*save it again/],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0x00), /UTF-16.*save it again/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a), /binary.*save/],
    ['control characters', utf8('\u0001\u0002 a \u0003'), /control characters.*save/],
    ['an empty file', bytes(), /empty.*put/],
    ['only blanks', utf8('\ufeff \n\t\u00a0\r\n'), /empty/],
    ['a huge file', new Uint8Array(MAX_BYTES + 100_000).fill(0x61), /5\.1 MB, over the limit of 5 MB; split/],
  ])('%s', (_, content, expected) => {
    expect(reason(content)).toMatch(expected);
  });
});

test('a dated lead with the credit of its picture behind it is body, a caption is none', () => {
  const article = read(
    'Minister Receives Governor\nOn November 14, Minister Le Minh received Governor Ann Gibb of Norland. (Photo: Ha Anh) |\n' +
      'They spoke about trade and about the students of both sides at the ministry.\n' +
      'Minister Le Minh and Governor Ann Gibb at the ministry. (Photo: Ha Anh) |\n',
  );
  expect(body(article)).toEqual([
    'On November 14, Minister Le Minh received Governor Ann Gibb of Norland.',
    'They spoke about trade and about the students of both sides at the ministry.',
  ]);
});

describe('of two bare dates above the text', () => {
  const text =
    'The mayor met the guests of the twin town at noon. They talked for an hour about the harbour.';

  test('the one beside it counts where the other is the clock of the page', () => {
    const page = `Tuesday, 02 January 2024 12:17 GMT\nMayor meets guests of the twin town\n\n2025-09-22 05:08:29\n${text}\n`;
    expect(read(page).published?.value).toBe('2025-09-22');
  });

  test('the first counts where both are of one week', () => {
    const page = `2020-01-12\nMayor meets guests of the twin town\n\nJanuary 10, 2020\n${text}\n`;
    expect(read(page).published?.value).toBe('2020-01-12');
  });
});

test('a day between the dateline and the report is that of the dateline', () => {
  const article = read(
    'Embassy gives a dinner\n\nPALIKIR, Pohnpei (Island News Service): October 3, 1997 - The Ambassador, on September 30, 1997, gave a dinner.\n',
  );
  expect(article.published?.value).toBe('1997-10-03');
  expect(body(article)[0]).toMatch(/^The Ambassador/);
});

test('a stray control character of a web page does no harm', () => {
  expect(
    body(read(`The mayor met the guests at noon.\u0003 ${'They talked for an hour. '.repeat(8)}`)),
  ).toHaveLength(9);
});

test('the byte order mark stays in the text, so that spans count as in the decoded file', () => {
  const article = read('\ufeffMayor Meets Guests\n\nThe mayor met the guests.');
  expect(article.text.charCodeAt(0)).toBe(0xfeff);
  expect(article.title.span).toEqual({ start: 1, end: 19 });
  expect(body(article)).toEqual(['The mayor met the guests.']);
});

test('the id depends on the path alone, the hash on the bytes alone', () => {
  const one = read('The mayor met the guests.', 'x/a.txt');
  expect(one.id).toMatch(/^[0-9a-z]{10}$/);
  expect(read('Another text it is.', 'x/a.txt').id).toBe(one.id);
  expect(read('The mayor met the guests.', 'x/b.txt').id).not.toBe(one.id);
  expect(read('The mayor met the guests.', 'x/b.txt').hash).toBe(one.hash);
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
});

describe('a made title', () => {
  test('is the first sentence', () => {
    expect(read('The mayor met the guests. They talked.').title).toEqual({
      value: 'The mayor met the guests.',
      span: { start: 0, end: 25 },
      made: true,
    });
  });

  test('is cut at a word and never longer than 100 characters', () => {
    const { value, span, made } = read(
      `On July 14, the mayor ${'of the beautiful city '.repeat(9)}met guests.`,
    ).title;
    expect(made).toBe(true);
    expect(value.length).toBeLessThanOrEqual(100);
    expect(value).toMatch(/ (?:of|the|beautiful|city)…$/);
    expect(span?.start).toBe(0);
  });

  test('begins behind the dateline', () => {
    expect(read('BEIJING — The agreement will be signed next week.').title.value).toBe(
      'The agreement will be signed next week.',
    );
  });
});

describe('header and body', () => {
  test('a date in a headline is not the day of publication', () => {
    const article = read(
      'Signing with Nantes, Feb. 2, 2012\n\nThe mayor signed a pact with Nantes in the city hall.',
    );
    expect(article.title.value).toBe('Signing with Nantes, Feb. 2, 2012');
    expect(article.published).toBeNull();
  });

  test('the time beside a venue is not the day of publication', () => {
    const article = read(
      'Reception for Guests\nTime: 2021-05-03 18:00\nVenue: City Hall\n\nAll guests are welcome at the reception.',
    );
    expect(article.published).toBeNull();
  });

  test('published goes before updated', () => {
    const article = read(
      'Mayor Meets Guests\nUpdated: 2021-05-04\nPublished: 2021-05-03\n\nThe mayor met the guests.',
    );
    expect(article.published?.value).toBe('2021-05-03');
  });

  test('a dateline’s day takes the year of the header, and stays unknown without one', () => {
    const text = 'PARIS, March 3 (AFP) - The minister met the guests.';
    expect(read(text).published).toBeNull();
    expect(read(`Press release No 7/2021\n\n${text}`).published?.value).toBe('2021-03-03');
  });

  test('a sidebar in the middle is skipped and the text after it kept', () => {
    const article = read(
      'Mayor Meets Guests\n\nThe mayor met the guests.\n\nRelated stories\nFlood in the north\n\nThey talked about trade and schools for two hours in the city hall. A pact will be signed in May.',
    );
    expect(body(article)).toHaveLength(3);
    expect(body(article).join(' ')).not.toContain('Flood');
  });

  test('the headlines after the text are not body', () => {
    const article = read(
      'The mayor met the guests.\nThey talked for an hour.\n\nRead also\n\nMinister says aid is on its way to the north of the country',
    );
    expect(body(article)).toEqual(['The mayor met the guests.', 'They talked for an hour.']);
  });

  test('a last line without a full stop is body where it reads like a sentence', () => {
    expect(
      body(
        read(
          'The mayor met the guests.\n\nThe meeting was attended by Gao Yulong and Jia Lina of the office',
        ),
      ).at(-1),
    ).toBe('The meeting was attended by Gao Yulong and Jia Lina of the office');
  });

  test('an address in the header is read, and only http and https', () => {
    expect(read('Source: https://example.org/a?b=1\n\nThe mayor met the guests.').url).toBe(
      'https://example.org/a?b=1',
    );
    expect(read('URL: javascript:alert(1)\n\nThe mayor met the guests.').url).toBeNull();
  });

  test('a text without one full stop is still body', () => {
    expect(
      body(
        read(
          'Mayor Meets Guests\n\nThe mayor has met the guests in the hall\nThey were led by Mr Roe of the chamber',
        ),
      ),
    ).toHaveLength(2);
  });
});

test('whatever the text, nothing throws, the text is untouched and every span lies in it', () => {
  const scrap = fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    'Source: ',
    'Updated : 2020-08-03',
    'BEIJING, March 3 (Xinhua) -- ',
    '【Fonts: A+',
    'The mayor met the guests.',
    '- ',
    '—',
    'Home > News',
    '(AFP)',
    '###',
    'Related',
    '2021-13-45',
    '[Photo/X]',
    '"',
    '“',
    'https://a.b',
    '# ',
    '<p>',
    '\u00a0',
    '市长会见。',
    '\ud800',
    '(',
    '|',
    'Title: ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scrap, fc.string()), { maxLength: 40 }),
      fc.constantFrom('a.txt', 'a.md'),
      (scraps, file) => {
        const content = utf8(scraps.join(''));
        const outcome = readArticle(file, content);
        if ('unread' in outcome) {
          expect(outcome.unread.reason).toMatch(/^It.*\.$/s);
          return;
        }
        const { article } = outcome;
        expect(utf8(article.text)).toEqual(content);
        const whole = { start: 0, end: article.text.length };
        const reads = [article.title, article.published, article.source, article.dateline];
        for (const span of [...article.sentences, ...reads.map((value) => value?.span)]) {
          if (!span) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(contains(whole, span)).toBe(true);
        }
        expect(article.published?.value ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      },
    ),
  );
});
