import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  'Minister Anna Berg would have met Mayor Tom Ray and signed the agreement with him.',
  'Minister Anna Berg may have visited Lund and signed the agreement with Tom Ray.',
  'Applicants must have met with the registrar and signed the agreement.',
  'The paper wrongly reported that Mayor Anna Berg met Ambassador Tom Ray.',
])('what might have been, or is wrongly told, has not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('what was done and then signed has', () => {
  const events = eventsIn('Minister Anna Berg has met Mayor Tom Ray and signed the agreement with him.');
  expect(events.some(({ type }) => type === 'signing')).toBe(true);
});
