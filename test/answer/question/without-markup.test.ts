import { expect, test } from 'vitest';
import { withoutMarkup } from '../../../src/answer/question/without-markup.ts';

test.each([
  ['<@123> who met **Holm**?', 'who met Holm?'],
  ['`who met` <:wave:42> ||Holm||', 'who met Holm'],
  ['@everyone <b>who</b> met _Holm_', 'who met Holm'],
  ['> who met Holm', 'who met Holm'],
])('%s', (typed, bare) => {
  expect(withoutMarkup(typed)).toBe(bare);
});

test.each(['Holm -ferries "two words"', '001_holm.txt', '5 < 6 > 4', '**', 'a@here.example'])(
  '%s stays',
  (typed) => {
    expect(withoutMarkup(typed)).toBe(typed);
  },
);
