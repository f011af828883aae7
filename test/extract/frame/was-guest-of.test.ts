import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Professor Anna Berg was a guest of Rector Ken Mori on 3 May 2023.',
  'On 3 May 2023 His Grace Archbishop Anna Berg was also the guest of His Beatitude Patriarch Ken Mori.',
])('whoever was somebody’s guest met him: %s', (text) => {
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['meeting', ['Ken Mori (host)', 'Anna Berg (guest)']],
  ]);
});

test.each([
  'Professor Anna Berg was a guest of the Faculty of Law on 3 May 2023.',
  'On 3 May 2023 the guest of the Faculty of Law was Professor Anna Berg.',
])('whoever was a house’s guest visited it: %s', (text) => {
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['visit', ['Faculty of Law (host)', 'Anna Berg (guest)']],
  ]);
});

test('whose guest somebody was is no office of the host', () => {
  const [event] = eventsIn('Professor Anna Berg was a guest of Rector Ken Mori.');
  expect(event?.participants.map(({ role }) => role?.text)).toEqual(['Rector', 'Professor']);
});

test.each([
  'Professor Anna Berg was the guest of honour.',
  'Professor Anna Berg will be a guest of the Faculty of Law.',
  'Professor Anna Berg was not a guest of the Faculty of Law.',
  'Anna Berg was a guest of the hotel.',
])('nobody’s guest: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
