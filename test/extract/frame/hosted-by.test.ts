import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Tom Ray paid a visit to the treatment plant in Lund, hosted by plant manager Anna Berg.',
  'Minister Tom Ray spent Tuesday at Lund University, hosted by Rector Anna Berg.',
  'Minister Tom Ray was in Lund last week for talks with Mayor Anna Berg.',
  'Minister Tom Ray travelled to Lund, where his host was Mayor Anna Berg.',
  'Minister Tom Ray visited Lund. He toured the port and listened to an introduction by its director, Anna Berg.',
])('whoever hosts a visit receives: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('a visit cut short was paid', () => {
  const [event] = eventsIn('Minister Tom Ray has cut short his visit to Morocco.');
  expect(people(event)).toContain('Tom Ray (guest)');
});

test('a party of which one is named is news as its leader is', () => {
  const [event] = eventsIn(
    'Five members of the council, headed by Mayor Ken Mori, visited the plant on 3 May 2023.',
  );
  expect(people(event)).toContain('Ken Mori (guest)');
});

test('whoever hosts a fair receives nobody', () => {
  const [event] = eventsIn('Minister Tom Ray visited Lund, the city of a fair hosted by Anna Berg.');
  expect(people(event)).toContain('Tom Ray (guest)');
  expect(people(event)).not.toContain('Anna Berg (host)');
});
