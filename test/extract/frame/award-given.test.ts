import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each([
  'Minister Anna Berg presented the National Prize to poet Karl Moe on Monday.',
  'Poet Karl Moe was presented with the National Prize on Monday by Minister Anna Berg.',
  'Ambassador Anna Berg decorated Professor Karl Moe with the Order of the Dove on Monday.',
  'Mayor Anna Berg handed over the keys of the new clinic to Director Karl Moe on Monday.',
])('who handed what to whom were there: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['conference', []]);
  expect(people(event).toSorted()).toEqual(['Anna Berg', 'Karl Moe']);
});

test.each([
  'Minister Anna Berg presented the budget to Speaker Karl Moe on Monday.',
  'The National Prize was presented to poet Karl Moe on Monday.',
  'Minister Anna Berg presented the National Prize to poet Karl Moe.',
])('nothing of the kind is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('award-given');
  expect(eventsIn(text)).toEqual([]);
});
