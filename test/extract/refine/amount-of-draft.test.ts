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
