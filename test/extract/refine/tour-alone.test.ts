import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Rector Anna Berg gave Ambassador Ken Mori a guided tour of the plant.',
  'Dean Anna Berg guided Ambassador Ken Mori through the laboratories.',
  'Director Anna Berg showed Ambassador Ken Mori the new cancer ward.',
  'Ambassador Ken Mori was shown around the shipyard by its president, Anna Berg.',
  'The Ambassador, Ken Mori, was taken round the facility by the managing director, Anna Berg.',
])('who was shown around by somebody in office visited her, where nothing else is told: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(event?.type).toBe('visit');
  expect([...people(event)].sort()).toEqual(['Anna Berg (host)', 'Ken Mori (guest)']);
  expect(more).toEqual([]);
});

test('so did a party that the article knows', () => {
  const [event] = eventsIn(
    'The group, headed by Ken Mori, was shown around the port by its director, Anna Berg.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Ken Mori (guest)']));
});

test.each([
  'Anna Berg showed Ken Mori around the garden.',
  'Visitors are shown around the port by director Anna Berg.',
  'Director Anna Berg showed Ambassador Ken Mori the letter.',
  'Director Anna Berg will guide Ambassador Ken Mori through the laboratories.',
  'Governor Anna Berg guided the bill of General Ken Mori through parliament.',
])('not: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('so did whoever is spoken of in the sentence before', () => {
  const [event] = eventsIn(
    'The director of the bank, Ken Mori, praised the staff of the plant. He was conducted round by its manager, Anna Berg.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Ken Mori (guest)']));
});
