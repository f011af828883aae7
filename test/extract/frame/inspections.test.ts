import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Anna Berg inspected the progress of work on the bridge.',
  'Minister Anna Berg conducted a surprise inspection of the new hospital at Lund.',
  'Minister Anna Berg undertook an inspection of the Port of Lund.',
  'Minister Anna Berg carried out a field visit to the Port of Lund.',
])('whoever inspects works went there: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(event?.type).toBe('visit');
  expect(people(event)).toContain('Anna Berg (guest)');
  expect(more).toEqual([]);
});

test('with those who went along', () => {
  const [event] = eventsIn('Governor Anna Berg inspected the road works, accompanied by Mayor Ken Mori.');
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (guest)', 'Ken Mori (guest)']));
});

test.each([
  'General Anna Berg inspected a guard of honour.',
  'The customs service inspected the goods.',
  'Minister Anna Berg received the inspection report.',
  'Minister Anna Berg will carry out an inspection of the Port of Lund.',
  'The inspection found no faults, said Director Anna Berg.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
