import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/archive/fold.ts';

test.each([
  ['Xi’an', 'xian'],
  ["Xi'an", 'xian'],
  ['L.T. Zhao', 'lt zhao'],
  ['U.S.', 'us'],
  ['J. Smith', 'j smith'],
  ['Güstrow', 'gustrow'],
  ['Łódź', 'lodz'],
  ['Jean-Lou  Blachier', 'jean lou blachier'],
  ['FAW-Volkswagen', 'faw volkswagen'],
  ['（CCFAO）', 'ccfao'],
  ['长春市', '长春市'],
  [' … ', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
