import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

describe('a call that a noun names', () => {
  test.each([
    'Ambassador Tom Ray’s courtesy call on Mayor Anna Berg took place on 3 May 2023.',
    'During Ambassador Tom Ray’s call on Mayor Anna Berg, he thanked her for the welcome.',
    'During a courtesy call by Ambassador Tom Ray on Mayor Anna Berg, trade was praised.',
    'During a courtesy call on Mayor Anna Berg, Ambassador Tom Ray praised the port.',
    'Ambassador Tom Ray praised the port. During his call on Mayor Anna Berg, he thanked the city.',
  ])('%s', (text) => {
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(event?.type).toBe('meeting');
    expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });

  test.each([
    'During a phone call on Mayor Anna Berg’s plans, Ambassador Tom Ray praised the port.',
    'During a call on Monday, Ambassador Tom Ray and Mayor Anna Berg praised the port.',
    'Ambassador Tom Ray’s call on Mayor Anna Berg will take place next week.',
    'Ambassador Tom Ray spoke of a courtesy call on Mayor Anna Berg.',
    'The courtesy call on Mayor Anna Berg was cancelled by Ambassador Tom Ray.',
  ])('none that took place: %s', (text) => {
    const met = eventsIn(text).filter((event) => event.type === 'meeting' && event.status === 'happened');
    expect(met).toEqual([]);
  });
});

test.each([
  ['Mayor Anna Berg was called on by Ambassador Tom Ray on 3 May 2023.', ['was-called-on']],
  ['Mayor Anna Berg was called on by Governor Tom Ray to resign.', []],
])('%s', (text, rules) => {
  expect(rulesIn(text)).toEqual(rules);
});
