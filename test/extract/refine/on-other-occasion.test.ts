import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';

function told(text: string): readonly string[] {
  return allEventsIn(text).map(
    ({ type, participants }) =>
      `${type}: ${participants
        .filter(({ collective }) => !collective)
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
  );
}

test.each([
  'Prior to this, he held talks with Rector Ola Nord.',
  'Earlier, he held talks with Rector Ola Nord.',
  'Later in the day, he held talks with Rector Ola Nord.',
  'On the same day, he held talks with Rector Ola Nord.',
  'He then held talks with Rector Ola Nord.',
])('a meeting at another time than the visit is one of its own: %s', (text) => {
  const page = `Minister Tom Redlik toured the Alder Shipyard with Mayor Anna Berg. ${text}`;
  expect(told(page)).toEqual(['visit: Anna Berg, Tom Redlik', 'meeting: Ola Nord, Tom Redlik']);
});

test('whom they met on the visit is part of it', () => {
  const page = 'Minister Tom Redlik visited Lund University. He met with Rector Ola Nord.';
  expect(told(page)).toEqual(['visit: Ola Nord, Tom Redlik']);
});
