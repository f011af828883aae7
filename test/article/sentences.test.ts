import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/article/sentences.ts';

function split(text: string): string[] {
  return sentencesOf(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['initials and honorifics', ['Mr. L.T. Zhao met Dr. Ann Lee and H.E. Mr. Paul Roe.', 'They talked.']],
  ['titles with a blank inside', ['H. E. Mr. Paul Roe met H. M. King Lee.', 'They talked.']],
  ['initials that are also marks of pages', ['Minister Ana L. P. Okello met No. 4.', 'P. Rao left.']],
  ['an initial in a name', ['Mayor George W. Hill met J. Okello.', 'He left on Jan. 3 at 5 p.m. for Lyon.']],
  ['months and numbers', ['Scheduled for Sept. 3 and 4, it was No. 12 of its kind.', 'All agreed.']],
  ['companies inside a sentence', ['FAW Co., Ltd. Changchun and Roe Inc. of Ohio signed.', 'Both gained.']],
  ['companies at its end', ['They met Jingyue Safety Systems Co.', 'The next day they left.']],
  ['countries joined', ['The China-U.S. Chamber met in Lyon.', 'It went well.']],
  ['countries', ['U.S. President Roe met U.K. envoys in Washington, D.C. on Monday.', 'It went well.']],
  ['titles in capitals', ['HE. Roe met HRH. Lee, and so did he.', 'Ann Lee left.']],
  ['ranks', ['Lt. Gen. J.B. Ansah and Maj.-Gen. B. Musa came.', 'St. Petersburg was named.']],
  ['brackets', ['It was new (they said so. It was.) and large.', 'He nodded.']],
  [
    'titles in brackets',
    ['The pact was signed by Prof. (Dr.) A.B. Roe.', 'It is new (see No. 4.)', 'Both left.'],
  ],
  ['abbreviations without a vowel', ['Ts. Ana Lee and Dr. Md. Roe met Mr. Ng.', 'They talked.']],
  ['titles that nothing parts', ['It was opened by Assoc.Prof.Dr. Ann Lee and Acad. Roe.', 'They left.']],
  ['initials in a row', ['The list has Mr. Ali A. A. Berg and Mr. Tom B. Roe.', 'They left.']],
  ['words that go on with a title', ['They met prof. dr. sc. Ann Lee and dipl. oec. Tom Roe.', 'They left.']],
  ['a title that opens a sentence', ['Sec. Lee met Dep. Roe.', 'Dep. Roe left.', 'Yes.', 'So it was.']],
  ['no titles', ['The page is at www.lund.edu.', 'Ann Lee wrote it.']],
  ['a quoted question', ['“Is it true?” he asked.', '“Yes!” said she.']],
  ['a quotation of several sentences', ['He said, “It is good.', 'We will go on.”']],
  [
    'no space after the full stop',
    ['They met in the city.', 'The two sides talked.'],
    'They met in the city.The two sides talked.',
  ],
  ['addresses', ['See www.report.The example and STL.News for more.']],
  ['decimals and sums', ['It cost $4.62 billion and 7.6 million people came.', 'Good.']],
  ['omission', ['We learn from the world ... We have learned.', 'So it is.']],
  ['German ordinals', ['Sie kamen am 12. Mai nach Ulm.', 'Prof. Dr. Hahn sprach.']],
  ['Chinese', ['双方进行了会谈。', '市长出席。'], '双方进行了会谈。市长出席。'],
  [
    'Japanese',
    ['代表団が市役所を訪れました。', '協力を強化します。'],
    '代表団が市役所を訪れました。協力を強化します。',
  ],
] as [string, string[], string?][])('%s', (_, sentences, text = sentences.join(' ')) => {
  expect(split(text)).toEqual(sentences);
});

test('a line end inside a paragraph ends no sentence, and paragraphs are counted', () => {
  const text = 'The mayor met\r\nguests. They talked.\n\nAll left.';
  const sentences = sentencesOf(text, [
    { start: 0, end: text.indexOf('\n\n') },
    { start: text.indexOf('All'), end: text.length },
  ]);
  expect(sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ['The mayor met\r\nguests.', 0],
    ['They talked.', 0],
    ['All left.', 1],
  ]);
});

test('whatever the text, sentences stand in order, apart, without blanks at their ends, and lose no word', () => {
  const piece = fc.constantFrom(
    'Mr.',
    ' ',
    'A.',
    '“',
    '”',
    '(',
    ')',
    '.',
    '?',
    '\n',
    'met',
    'The',
    '3',
    'Co.',
    ',',
    '。',
    '会',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const spans = sentencesOf(text, [{ start: 0, end: text.length }]);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, span.start).trim()).toBe('');
        const sentence = text.slice(span.start, span.end);
        expect(sentence).toBe(sentence.trim());
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
