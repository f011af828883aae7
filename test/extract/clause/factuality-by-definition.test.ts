import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  ['A courtesy call is a meeting held by Mayor Anna Berg with Ambassador Tom Ray.', 0],
  ['A state banquet is a banquet hosted by President Anna Berg in Lund Castle for Ambassador Tom Ray.', 0],
  ['A state banquet was hosted by President Anna Berg for Minister Tom Ray.', 1],
])('what such a happening is at any time is none: %s', (text, count) => {
  expect(eventsIn(text)).toHaveLength(count);
});
