import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'a call extended',
    'Captain Tom Ray extended a formal courtesy call on Commander Ana Silva on 3 May 2023.',
  ],
  ['a call paid', 'Captain Tom Ray paid a formal courtesy call on Commander Ana Silva on 3 May 2023.'],
])('%s is paid by whoever comes', (_what, text) => {
  expect(eventsIn(text).map(people)).toEqual([['Ana Silva (host)', 'Tom Ray (guest)']]);
});

test('a visit extended by a day is no call', () => {
  expect(eventsIn('Captain Tom Ray extended the visit by a day.')).toEqual([]);
});

test('a delegation exchanges with somebody', () => {
  const text =
    'The Norwegian delegation exchanged with the head of the Parliament of Peru, Ana Silva, on 3 May 2023.';
  expect(eventsIn(text).flatMap(people).join('; ')).toContain('Ana Silva');
});

test('gifts exchanged are no meeting', () => {
  expect(eventsIn('The captains exchanged gifts with the crew.')).toEqual([]);
});
