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

test.each([
  `${signed} an agreement on trade with Oslo Port, a company with a turnover of 3 billion kroner.`,
  `${signed} an agreement to double trade from the current $5 billion.`,
  `The agreement was signed on 3 May by Minister Anna Berg, who said that the country needs $5 billion for roads.`,
])('nor what is of something else: %s', (text) => {
  expect(amountIn(text)).toBeNull();
});

test.each([
  ['$4 million', `${signed} an amendment that adds $4 million to the agreement.`],
  ['$5 million', `${signed} a contract which Acme said was worth $5 million.`],
  ['$10.5 billion', 'Eight agreements were signed on 3 May. They are worth a combined $10.5 billion.'],
  [
    'US$ 74 million',
    'Six loan agreements were signed on 3 May. Together the six loans amount to US$ 74 million.',
  ],
  ['$85,321', `${signed} a grant contract for two classrooms. The total grant is $85,321.`],
  [
    '$1.5 billion',
    `${signed} a letter of intent. Acme Corporation plans to purchase up to $1.5 billion of soybeans.`,
  ],
  ['Rs 500 crore', 'Acme Foods will invest Rs 500 crore. An MoU to this effect was signed on 3 May.'],
])('but what its words, or those around it, tell of it: %s', (sum, text) => {
  expect(amountIn(text)).toBe(sum);
});
