import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const before = 'The harbour was quiet. The weather was fine.';

test.each([
  ['a weak word alone', `${before} Mayor Anna Berg welcomed the guests.`],
  ['views exchanged, late and without a day', `${before} Mayor Anna Berg exchanged views with Tom Ray.`],
  ['history without a year', 'Trade has grown. Minister Anna Berg had met Minister Tom Ray before.'],
])('%s is no event', (_what, text) => {
  expect(eventsIn(text)).toEqual([]);
});

test.each([
  ['history with its year', '2019', 'Minister Anna Berg had met Minister Tom Ray in 2019.'],
  ['a meeting without a day', '2023', 'Mayor Anna Berg met Ambassador Tom Ray.'],
])('%s is one', (_what, value, text) => {
  expect(eventsIn(text).map((event) => event.date.value)).toEqual([value]);
});

test('a meeting held with a delegation is told though nobody says who held it', () => {
  const [event] = eventsIn('On 3 May 2023 a meeting was held with a delegation from Norway.');
  expect(event?.type).toBe('meeting');
});

test.each([
  ['several of one office on a day', 'A meeting of legal advisers was held in Lund on 3 May 2023.'],
  ['those who tell it and one', `${before} We were received at the palace by President Anna Berg.`],
])('a meeting of %s is told', (_what, text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
});

test.each([
  ['several of one office, nobody says when', 'A meeting of legal advisers was held.'],
  ['him whom nobody knows', `${before} He was received by President Anna Berg.`],
])('a meeting of %s is none', (_what, text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('a conference of a year at which nobody is told to have been is what something goes back to', () => {
  expect(eventsIn('A previous conference in Belgrade in 1977 ended without a text.')).toEqual([]);
});
