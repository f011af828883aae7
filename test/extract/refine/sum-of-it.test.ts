import { describe, expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signed = 'On 3 May 2023 Lund University and Acme Corporation signed';
const amountIn = (text: string) => eventsIn(text)[0]?.agreement?.amount?.text ?? null;

describe('the sentences behind a signing tell what it is worth', () => {
  test.each([
    'The contract, the largest so far, is worth €12 million.',
    'Under the contract, worth €12 million, forty pumps will be built.',
    'The total amount of the contract, including options, is around €12 million.',
    'The contract covers forty pumps, and comes to €12 million.',
    'Contract value: €12 million.',
    'Acme puts the value of the deal at €12 million.',
    'Total investment in the project will be €12 million.',
    'The agreement provides a loan of €12 million.',
    'The €12 million project will take a year.',
    'Acme will invest €12 million.',
    'Worth €12 million, the order is a record.',
  ])('%s', (sentence) => {
    expect(amountIn(`${signed} a contract. ${sentence}`)).toBe('€12 million');
  });

  test.each([
    'The deal comes after Acme won contracts worth €12 million last year.',
    'The agreement is part of a programme worth €12 million.',
    'The agreement builds on an earlier contract worth €12 million.',
    'The agreement brings the total value of orders this year to €12 million.',
    'The project is expected to add €12 million in value to the economy.',
    'Under the agreement, trade is to reach a value of €12 million.',
    'The bank has provided loans of €12 million since 2010.',
    'Acme will pay €12 a ton.',
  ])('but not: %s', (sentence) => {
    expect(amountIn(`${signed} a contract. ${sentence}`)).toBeNull();
  });
});

describe('so do those before the signing of what is known', () => {
  const contract = 'Rector Anna Berg and Director Tom Ray signed the contract.';

  test.each([
    'Acme will build a bridge at a cost of €12 million.',
    'Acme has won a €12 million order.',
    'The bank is lending Acme €12 million.',
    'The project will cost the state more than €12 million. It will last a year.',
  ])('%s', (sentence) => {
    expect(amountIn(`${sentence} ${contract}`)).toBe('€12 million');
  });

  test.each(['Trade came to €12 million.', 'Acme was founded with €12 million.'])(
    'but not: %s',
    (sentence) => {
      expect(amountIn(`${sentence} ${contract}`)).toBeNull();
    },
  );
});

test.each([
  ['before the verb', 'Twelve agreements worth €12 million in all were signed in Lund on 3 May 2023.'],
  ['at the head', 'With a value of €12 million, the contract was signed on 3 May 2023 in Lund.'],
  ['paid under it', 'The port will pay Acme €12 million under a contract signed on 3 May 2023 in Lund.'],
])('a sum %s in the sentence of the signing is its own', (_where, text) => {
  expect(amountIn(text)).toBe('€12 million');
});

test.each([
  ['of one of many', `${signed} a contract for pumps at €12 million each.`],
  ['of a measure', `${signed} a contract to buy gas at €12 per ton.`],
  ['of one of several', `${signed} four agreements, including a €12 million loan and a €3 million grant.`],
  ['of each', `${signed} three contracts: one for €12 million, one for €3 million and one for €1 million.`],
  ['of what may come', `${signed} a contract with an option for another ten worth €12 million.`],
  ['of all so far', `${signed} a contract, bringing the lending in the region to €12 million.`],
])('a sum %s is not', (_what, text) => {
  expect(amountIn(text)).toBeNull();
});
