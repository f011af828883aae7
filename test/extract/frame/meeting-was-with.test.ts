import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Anna Berg’s second meeting was with Governor of Elm Tom Ray on 3 May 2023.',
  'Minister Anna Berg came to Lund. Her first talks were with Governor of Elm Tom Ray.',
])('whose meeting it was, and with whom: %s', (text) => {
  const told = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(told?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Anna Berg', 'Tom Ray']),
  );
});

test.each([
  'Minister Anna Berg’s next meeting is with Governor of Elm Tom Ray on 3 June 2023.',
  'The last meeting was with a view to trade.',
])('none that happened: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('whom somebody first met of several he met now', () => {
  const text = 'Minister Anna Berg first met Governor of Elm Tom Ray and then toured the port.';
  expect(people(eventsIn(text)[0]).length).toBe(2);
  const past = 'Minister Anna Berg first met in 1998 Governor of Elm Tom Ray.';
  expect(eventsIn(past).filter(({ date }) => date.value?.startsWith('2023'))).toEqual([]);
});

test('who tells the news of a ministry was not there', () => {
  const text =
    'Minister Anna Berg held talks with Governor Tom Ray and Secretary Eva Holm, the Elm ministry’s press service said.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Elm ministry',
  );
});

test('the situation in a country is no place', () => {
  const text = 'Minister Anna Berg and Governor Tom Ray discussed the situation in Peru.';
  expect(eventsIn(text)[0]?.place ?? null).toBeNull();
});
