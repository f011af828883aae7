import { expect, test } from 'vitest';
import { agreementAt, isStrongAgreement } from '../../../src/extract/clause/agreement-phrase.ts';
import { mentionOf } from '../../../src/extract/phrase/phrase.ts';
import { firstIn, sentenceOf } from './sentence-of.ts';

test.each([
  ['They signed an agreement in Oslo.', 'an agreement'],
  ['They signed an agreement on fisheries with Norway.', 'an agreement on fisheries'],
  ['They signed an agreement on Monday.', 'an agreement'],
  ['They signed an agreement on trade in the presence of the mayor.', 'an agreement on trade'],
  [
    'They signed a memorandum of understanding on trade between them.',
    'a memorandum of understanding on trade',
  ],
  ['They signed a memorandum of understanding (MOU) yesterday.', 'a memorandum of understanding (MOU)'],
  ['They signed a $5 million contract there.', 'a $5 million contract'],
  ['They signed 18 key cooperation projects there.', '18 key cooperation projects'],
  ['They saw the signing of 18 key cooperation projects there.', '18 key cooperation projects'],
  ['They signed a series of agreements there.', 'a series of agreements'],
  ['They signed an agreement in the presence of the mayor.', 'an agreement'],
  ['They signed a contract for the amount of 5 million euros.', 'a contract'],
  ['They signed an agreement for the supply of buses.', 'an agreement for the supply of buses'],
  ['They signed an agreement on the first day of the visit.', 'an agreement'],
  ['They signed an agreement on fishing on the sidelines of the summit.', 'an agreement on fishing'],
  ['They signed an agreement on the status of the islands.', 'an agreement on the status of the islands'],
])('an agreement: %s', (text, words) => {
  expect(firstIn(text, agreementAt)?.words).toBe(words);
});

test.each([
  ['They signed 18 key cooperation projects.', 18, '18'],
  ['They signed three agreements.', 3, 'three'],
])('how many: %s', (text, value, words) => {
  const count = firstIn(text, agreementAt)?.found.count;
  expect(count?.value).toBe(value);
  expect(count && mentionOf(sentenceOf(text), count.range).text).toBe(words);
});

test('a sum in a currency that nobody knows counts no agreements', () => {
  expect(firstIn('They signed a 350 million florin loan.', agreementAt)?.found.count).toBeNull();
});

test.each([
  ['They signed a treaty.', true],
  ['They signed a contract.', true],
  ['They backed a plan.', false],
  ['They backed a partnership.', false],
])('whether the noun says that it is signed: %s', (text, strong) => {
  const read = firstIn(text, agreementAt);
  expect(read && isStrongAgreement(read.found)).toBe(strong);
});

test.each(['They signed the guest book.', 'They visited a factory.', 'The mayor met the minister.'])(
  'no agreement: %s',
  (text) => {
    expect(firstIn(text, agreementAt)).toBeNull();
  },
);
