import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const amountsIn = (text: string) => eventsIn(text).map((event) => event.agreement?.amount?.text ?? null);
const signed = 'The grant agreement was signed by Minister Anna Berg and Governor Tom Ray.';

test.each([
  ['before it', `The Sea Bank has given a grant of EUR 20 million to Norway. ${signed}`, 'EUR 20 million'],
  [
    'under its terms',
    `${signed} Under the agreement, the bank will provide 3 million euros for roads.`,
    '3 million euros',
  ],
  [
    'with the same sum in brackets',
    `${signed} Under the terms of the agreement the bank shall extend 3 million euros ($3.2 million) for roads.`,
    '3 million euros ($3.2 million)',
  ],
  [
    'of what is built under it',
    'Norway and Japan signed a contract on 3 May. The plant will be built at a cost of $39 million.',
    '$39 million',
  ],
])('a sum told %s is its own', (_where, text, amount) => {
  expect(amountsIn(text)).toEqual([amount]);
});

test.each([
  [
    'of another paper before it',
    `The Sea Bank has given a loan of EUR 20 million to Norway. The treaty was signed by Minister Anna Berg and Governor Tom Ray.`,
  ],
  [
    'of two givers under it',
    `${signed} Under the agreement, the bank will provide 3 million euros and Norway 4 million euros.`,
  ],
  ['of a trade', `${signed} Under the old rules, trade came to 3 million euros.`],
])('but not one %s', (_where, text) => {
  expect(amountsIn(text)).toEqual([null]);
});

test.each([
  [
    'before it',
    'Nordic Bank has extended a line of credit of $5 million to Peru. The agreement to this effect was signed by Eva Holm, general manager of Nordic Bank, on 3 May 2023.',
  ],
  [
    'behind its signing',
    'The LOC agreement was signed by Eva Holm, general manager of Nordic Bank, on 3 May 2023. With the signing of the above LOC agreement for $5 million, Nordic Bank has extended 14 lines of credit, taking the total to $772 million.',
  ],
])('a credit told %s is that of the agreement', (_where, text) => {
  expect(amountsIn(text)).toEqual(['$5 million']);
});

test('credits given so far are not that of the agreement', () => {
  const text =
    'Nordic Bank has extended loans of $772 million so far. The agreement on ports was signed by Eva Holm, general manager of Nordic Bank, on 3 May 2023.';
  expect(amountsIn(text)).toEqual([null]);
});
