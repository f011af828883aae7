import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareTermsOf, termsOf, wordsOf } from '../../../src/archive/search/terms.ts';

const terms = (text: string): string[] => termsOf(text).map(({ term }) => term);

test.each([
  ['Delegations met delegations', 'delegation meeting', 0],
  ['RMB21 billion', 'rmb21 billions', 0],
  ['7,677,089 people', '7677089', 0],
  ['the 70th anniversary', '70', 0],
  ['the 2nd meeting', '2', 0],
  ['2nd meeting', 'meetings', 1],
  ['$4.62 billion', '4.62', 0],
  ['The US side', 'US', 0],
  ['The U.S. side', 'US', 0],
  ['Mr L.T. Zhao', 'LT', 1],
  ['Jean-Lou François', 'francois', 2],
  ['Changchun’s mayor', 'changchun', 0],
])('%s is found by %s', (text, asked, at) => {
  expect(terms(text)[at]).toBe(terms(asked)[0]);
});

test('words of grammar and of asking are no terms', () => {
  expect(terms('Which of these did they show us, and when was it?')).toEqual([]);
});

test('Chinese and Japanese are cut into words', () => {
  expect(terms('长春市市长会见德国客人')).toContain(terms('德国')[0]);
  expect(terms('日本商工会議所の代表団')).toContain(terms('代表')[0]);
});

test('each term stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('terms alone are those that have a place', () => {
  const mixed = fc.array(
    fc.constantFrom('The U.S. side', '2nd', 'meetings', '长春市市长', 'co-chair', 'of', ' ', '\n'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        mixed.map((parts) => parts.join(' ')),
      ),
      (text) => {
        expect(bareTermsOf(text)).toEqual(terms(text));
      },
    ),
  );
});
