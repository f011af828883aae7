import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const eventsOf = (text: string) => eventsIn(text).map((event) => [event.type, event.date.value]);

test('a conference that is one of a row is told without a name', () => {
  expect(eventsOf('The second conference was held in Lund on 3 May 2023.')).toEqual([
    ['conference', '2023-05-03'],
  ]);
});

test('one that only the article speaks of is told by its day', () => {
  expect(eventsOf('The conference was held in Lund.')).toEqual([]);
  expect(eventsOf('The conference was held in Lund on 3 May 2023.')).toEqual([['conference', '2023-05-03']]);
});

test('a seminar that opened on a day is told where the sentence has no other verb', () => {
  expect(eventsOf('The seminar opened in Lund on 3 May 2023.')).toEqual([['conference', '2023-05-03']]);
  expect(eventsOf('The office opened in Lund on 3 May 2023.')).toEqual([]);
});

test('a body holds a ceremony of its own', () => {
  expect(eventsOf('Lund University held its graduation ceremony on 3 May 2023.')).toEqual([
    ['conference', '2023-05-03'],
  ]);
});
