import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const visit = 'Minister Tom Ray visited Lund on 3 May 2023.';
const both = ['Anna Berg (host)', 'Tom Ray (guest)'];

test.each([
  'Mayor Anna Berg showed the visitors around the port.',
  'Mayor Anna Berg gave him a tour of the port.',
  'Mayor Anna Berg took the Minister on a tour of the port.',
  'Mayor Anna Berg briefed the visiting delegation on the port.',
  'He was given a rousing welcome by Mayor Anna Berg.',
  'He was accorded a warm welcome by Mayor Anna Berg.',
  'He received a warm welcome from Mayor Anna Berg.',
  'Mayor Anna Berg was at the airport to welcome him.',
  'On hand to receive the Minister was Mayor Anna Berg.',
])('whoever does so receives the visitors: %s', (sentence) => {
  const [event, ...more] = eventsIn(`${visit} ${sentence}`);
  expect(people(event)).toEqual(expect.arrayContaining(both));
  expect(more).toEqual([]);
});

test.each([
  'Mayor Anna Berg showed no interest in the visitors.',
  'Mayor Anna Berg gave him a book.',
  'Mayor Anna Berg is at the airport to welcome him.',
  'Mayor Anna Berg was at the airport to receive a prize.',
  'Mayor Anna Berg briefed a group of journalists on the port.',
  'Mayor Anna Berg will show the visitors around the port.',
  'The new bridge was given a warm welcome by Mayor Anna Berg.',
])('not: %s', (sentence) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).not.toContain('Anna Berg (host)');
});

test.each([
  'Mayor Anna Berg extended a warm welcome to the visitors on 3 May 2023.',
  'Anna Berg showed the visitors around the port on 3 May 2023.',
  'Mayor Anna Berg briefed the visiting delegation on the port.',
])('what hosts do otherwise makes no event of its own: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
