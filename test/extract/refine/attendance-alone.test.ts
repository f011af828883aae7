import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['meeting', 'The meeting was attended by Deputy Mayor Lin Dahl and Ambassador Tom Ray.'],
  ['meeting', 'Deputy Mayor Lin Dahl and Ambassador Tom Ray took part in the talks.'],
  ['signing', 'The signing was attended by Deputy Mayor Lin Dahl and Ambassador Tom Ray.'],
])('an article that tells only who was there tells of a %s: %s', (type, text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.status, more]).toEqual([type, 'happened', []]);
  expect(people(event).map((each) => each.replace(/ \(.*/, ''))).toEqual(['Lin Dahl', 'Tom Ray']);
});

test.each([
  ['it is a concert', 'The concert was attended by Deputy Mayor Lin Dahl and Ambassador Tom Ray.'],
  ['nobody is named', 'The meeting was attended by many guests.'],
  ['it is yet to be held', 'The meeting will be attended by Deputy Mayor Lin Dahl.'],
])('but of nothing where %s', (_why, text) => {
  expect(eventsIn(text)).toEqual([]);
});
