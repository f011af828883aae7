import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'Minister Anna Berg hosted a signing ceremony for the trade agreement between Norway and Peru on 3 May 2023.',
    'Anna Berg (host)',
  ],
  [
    'Lund University hosted the signing ceremony of the memorandum with Moss College on 3 May 2023.',
    'Lund University (host)',
  ],
  ['A signing ceremony for the agreement was hosted by Mayor Anna Berg on 3 May 2023.', 'Anna Berg (host)'],
])('who hosts a signing ceremony is its host: %s', (text, host) => {
  const events = eventsIn(text);
  expect(events.map(({ type }) => type)).toEqual(['signing']);
  expect(people(events[0])).toContain(host);
});

test('a ceremony that somebody is to host has not been held', () => {
  const events = eventsIn(
    'Minister Anna Berg will host a signing ceremony for the trade agreement with Peru.',
  );
  expect(events.filter(({ status }) => status === 'happened')).toEqual([]);
});
