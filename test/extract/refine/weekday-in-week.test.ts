import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const dates = (text: string) => eventsIn(text).map((event) => event.date.value);

test('in an article that opens with the week that it tells of a weekday is one of that week', () => {
  const text =
    'Last week a delegation of the University of Lund visited our city. On Wednesday Mayor Anna Berg met Rector Tom Ray.';
  expect(dates(text).at(-1)).toBe('2023-05-03');
});

test.each([
  ['it names no week', 'A delegation of the University of Lund visited our city.'],
  ['it names this week', 'This week a delegation of the University of Lund visited our city.'],
  ['another time stands between', 'Last week was wet. Today the sun shone on the coast.'],
])('where %s the weekday counts from the date of publication', (_why, before) => {
  expect(dates(`${before} On Tuesday Mayor Anna Berg met Rector Tom Ray.`).at(-1)).toBe('2023-05-09');
});
