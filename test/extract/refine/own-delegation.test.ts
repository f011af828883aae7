import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const received = 'Mayor Anna Berg received the delegation.';

test('whoever visits with a delegation leads it', () => {
  const text = `Governor Tom Ray visited Lund on 3 May 2023 with a delegation of business people. ${received}`;
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('whoever only speaks of one does not', () => {
  const text = `Governor Tom Ray spoke of a delegation from Japan on 3 May 2023. ${received}`;
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'delegation from Japan (guest)']);
});
