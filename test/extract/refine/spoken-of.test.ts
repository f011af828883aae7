import { expect, test } from 'vitest';
import { allEventsIn, people } from '../read-text.ts';

const told = (text: string) => allEventsIn(text).map((event) => [event.type, ...people(event)]);

test.each([
  ['At the reception, Mayor Anna Berg thanked the guests.', ['meeting', 'Anna Berg']],
  ['During the meeting, trade was discussed. Mayor Anna Berg noted its growth.', ['meeting', 'Anna Berg']],
  ['A prize was given by Mayor Anna Berg at the Bergen Trade Forum.', ['conference', 'Anna Berg']],
  ['During his visit, Ambassador Tom Ray praised the bridge.', ['visit', 'Tom Ray']],
])('an article that tells of no event is about the one that it speaks of: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  ['is named, with nobody there', 'At the reception, a choir sang.'],
  ['is yet to come', 'At the reception, Mayor Anna Berg will thank the guests.'],
  ['did not go so', 'At the reception, Mayor Anna Berg did not thank the guests.'],
  ['goes so as a rule', 'At the reception, Mayor Anna Berg signs the book.'],
  ['is one of many', 'At meetings Mayor Anna Berg thanked the guests.'],
  ['is history', 'In 1956 Mayor Anna Berg founded the choir at the conference.'],
  [
    'only says of what kind a thing is',
    'The guests came in dinner suits. Mayor Anna Berg thanked the guests.',
  ],
  ['was for reporters', 'At the press conference, Mayor Anna Berg thanked the guests.'],
  ['is only a topic', 'Mayor Anna Berg wrote of the reception.'],
])('nothing is told of one that %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('an article that tells of an event, or of a plan, speaks of that', () => {
  const at = 'At the reception, Mayor Eva Lind thanked the guests.';
  expect(told(`Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023. ${at}`)).toHaveLength(1);
  expect(told(`Mayor Anna Berg will meet Ambassador Tom Ray on 3 June 2023. ${at}`)).toHaveLength(1);
});

test('what owners approved in their annual meeting tells of no meeting of whoever acts near it', () => {
  const text =
    'Chairman Karl Moe presented the cheque on Monday. It was approved by the shareholders in the annual general meeting held on 3 May 2023.';
  expect(allEventsIn(text)).toEqual([]);
});

test.each([
  'Port director Ida Berg said this in her speech during a visit from Shipping Minister Karim Aziz to the North Pier.',
  'The port grew, director Ida Berg said during the visit of Shipping Minister Karim Aziz to the North Pier.',
])('tells who paid the visit that is spoken of: %s', (text) => {
  const [event] = allEventsIn(text);
  expect(event?.type).toBe('visit');
  expect(people(event)).toContain('Karim Aziz (guest)');
});

test('leaves a visit to come', () => {
  expect(
    allEventsIn(
      'The port will grow, director Ida Berg said before the visit of Shipping Minister Karim Aziz.',
    ),
  ).toEqual([]);
});
