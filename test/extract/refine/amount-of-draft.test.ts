import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signed = 'On 3 May 2023 Lund University and Acme Corporation signed';
const amountIn = (text: string) => eventsIn(text)[0]?.agreement?.amount?.text ?? null;

test('a signing has the sum of what is signed', () => {
  expect(amountIn(`${signed} a contract worth $15 million.`)).toBe('$15 million');
});

test.each([
  ['a fund launched beside it', `${signed} two memoranda and launched a $15 million fund.`],
  ['a prize announced beside it', `${signed} a memorandum and announced a 2 million euro prize.`],
])('not that of %s', (_what, text) => {
  expect(eventsIn(text)).toHaveLength(1);
  expect(amountIn(text)).toBeNull();
});

test.each([
  ['raises trade', `${signed} a memorandum and agreed to raise trade to $2 billion.`],
  ['visits a plant', `${signed} a memorandum and visited a plant that cost $4 million.`],
  ['is told of somebody else', `${signed} a memorandum and Oslo announced a plan to spend $9 million.`],
])('nor that of another deed, which %s', (_what, text) => {
  expect(amountIn(text)).toBeNull();
});

test('a clause that tells what it is about has its sum', () => {
  expect(amountIn(`${signed} a memorandum under which Acme Corporation will invest $3 million.`)).toBe(
    '$3 million',
  );
});

test('each of two papers in a sentence has its own', () => {
  const text =
    'The pact on tea was signed by Mayor Anna Berg and Governor Tom Ray, whereas the memorandum for a credit of $200 million was signed by Minister Eva Holm and Governor Tom Ray.';
  expect(eventsIn(text).map((event) => event.agreement?.amount?.text ?? null)).toEqual([
    null,
    '$200 million',
  ]);
});
