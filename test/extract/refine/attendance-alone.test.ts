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
  ['At the opening ceremony, Director Lin Dahl spoke of the role of museums.'],
  ['Addressing the seminar, Director Lin Dahl said that trade had grown.'],
  ['Some 500 guests were in attendance at the event. Among them was Director Lin Dahl.'],
  [
    'Also in attendance were Director Lin Dahl and many students. The opening ceremony began with remarks by Director Lin Dahl.',
  ],
])('or of a gathering, where that is what it takes up: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.status, more]).toEqual(['conference', 'happened', []]);
  expect(people(event)).toEqual(['Lin Dahl']);
});

test('a meeting to come leaves it to those who were there', () => {
  const text =
    'Also in attendance at the reception was Director Lin Dahl, who will meet Minister Tom Ray on Friday.';
  const events = eventsIn(text);
  expect(events.map(({ type, status }) => [type, status])).toContainEqual(['meeting', 'happened']);
  expect(people(events.find(({ status }) => status === 'happened'))).toEqual(['Lin Dahl']);
});

test.each([
  ['it is a concert', 'The concert was attended by Deputy Mayor Lin Dahl and Ambassador Tom Ray.'],
  ['nobody is named', 'The meeting was attended by many guests.'],
  ['it is a signing', 'Speaking at the signing ceremony, Director Lin Dahl said that many would profit.'],
  ['it is any forum', 'Speaking at a forum is hard, Director Lin Dahl said.'],
  ['it is yet to be held', 'The meeting will be attended by Deputy Mayor Lin Dahl.'],
])('but of nothing where %s', (_why, text) => {
  expect(eventsIn(text)).toEqual([]);
});
