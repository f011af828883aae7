import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'President Anna Berg received in audience on 3 May 2023 at the palace, the Norwegian Minister of Trade, Tom Ray.',
  'President Anna Berg granted an audience to Minister Tom Ray on 3 May 2023.',
  'President Anna Berg granted two audiences on 3 May 2023 to Minister Tom Ray.',
])('an audience is a meeting: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('an audience that nobody is told to have had is none', () => {
  expect(eventsIn('President Anna Berg granted three audiences on 3 May 2023.')).toEqual([]);
});

test.each([
  ['while talking to the Ambassador of Norway, Tom Ray, here on 3 May 2023', 1],
  ['while talking to Ambassador Tom Ray of Norway over the telephone on 3 May 2023', 0],
  ['while talking to reporters on 3 May 2023', 0],
])('what somebody said %s was said at %i meeting', (words, meetings) => {
  const told = eventsIn(`Minister Anna Berg said this ${words}.`);
  expect(told.filter(({ type }) => type === 'meeting')).toHaveLength(meetings);
});
