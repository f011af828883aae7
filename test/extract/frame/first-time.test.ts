import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'It is the first time an incumbent Norwegian minister has visited Peru.',
  'This is the first time the Vice President hosted a reception for a high-ranking foreign official.',
])('%s: nobody in particular', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('somebody named came, however seldom that is', () => {
  const [event] = eventsIn('It was the first time that President Anna Berg visited Peru.');
  expect(people(event)).toContain('Anna Berg (guest)');
});

test('whoever is named behind what is yet to be signed did not come along', () => {
  const [event] = eventsIn(
    'President Anna Berg arrived in Lima on Thursday with the purpose of signing, together with President Tom Ray, a treaty.',
  );
  expect(people(event)).not.toContain('Tom Ray (guest)');
});

test('a name behind the party of whoever invited is the subject', () => {
  const [event] = eventsIn(
    'At the invitation of Karl Moe of the ruling Farmers Party, Berg arrived here and held talks with Prime Minister Tom Ray. Minister Anna Berg left.',
  );
  expect(event?.participants.map(({ name }) => name)).toContain('Tom Ray');
});
