import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const visit = 'A delegation led by Mayor Tom Ray visited the Port of Lund on 3 May 2023.';

test.each([
  'The director of the port, Anna Berg, gave them an overview of its tasks.',
  'The director of the port, Anna Berg, informed the guests about its tasks.',
  'The director of the port, Anna Berg, told the delegation about its tasks.',
  'The director of the port, Anna Berg, acquainted the visitors with its tasks.',
])('who tells visitors of the house received them: %s', (sentence) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).toContain('Anna Berg (host)');
});

test.each([
  'The director of the port, Anna Berg, gave up an overview of its tasks.',
  'The director of the port, Anna Berg, told reporters about its tasks.',
  'The director of the port, Anna Berg, told the delegation that it was late.',
])('not: %s', (sentence) => {
  const [event] = eventsIn(`${visit} ${sentence}`);
  expect(people(event)).toContain('Tom Ray (guest)');
  expect(people(event)).not.toContain('Anna Berg (host)');
});
