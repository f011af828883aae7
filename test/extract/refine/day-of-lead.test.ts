import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signed = 'An agreement on the matter was signed by officials of Lund and Kobe in Oslo.';
const dateOf = (text: string) => eventsIn(text).find(({ type }) => type === 'signing')?.date;

test('a signing right behind the head of an article has the day of what is told there', () => {
  const date = dateOf(`Lund and Kobe established ties on 3 May 2023. ${signed}`);
  expect(date).toMatchObject({ value: '2023-05-03', basis: 'inferred' });
});

test.each([
  ['what somebody said', `The mayor said on 3 May 2023 that Lund and Kobe are sister cities. ${signed}`],
  ['what is to come', `Lund and Kobe will establish ties on 3 May 2023. ${signed}`],
  ['one of two days', `Lund established a port on 3 May 2023. Kobe did so on 4 May 2023. ${signed}`],
  ['long before', `Lund established a port on 3 May 2023. It grew. It has a port. ${signed}`],
])('but not the day of %s', (_what, text) => {
  expect(dateOf(text)?.value).not.toBe('2023-05-03');
});
