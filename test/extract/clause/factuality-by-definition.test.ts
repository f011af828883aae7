import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  ['A state banquet is an official banquet hosted by the head of state for another head of state.', 0],
  ['A courtesy call is a visit paid by an ambassador to a mayor.', 0],
  ['A state banquet was hosted by President Anna Berg for Minister Tom Ray.', 1],
])('what such a happening is at any time is none: %s', (text, count) => {
  expect(eventsIn(text)).toHaveLength(count);
});
