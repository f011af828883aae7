import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'A trade party from Whitby is in Oslo.',
  'Councillors from Whitby are in Oslo for a learning tour.',
  'Minister Anna Berg spent Tuesday at Lund University.',
  'Minister Anna Berg spent Sunday at Lund University.',
  'The delegation got acquainted with the work of Lund University.',
  'Minister Anna Berg familiarised herself with the work of Lund University.',
])('whoever stays somewhere, or gets to know a house, is on a visit: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(event?.type).toBe('visit');
  expect(people(event).some((name) => name.endsWith('(guest)'))).toBe(true);
  expect(more).toEqual([]);
});

test.each([
  'A party from Whitby is in talks on a merger.',
  'Councillors from Whitby are in Oslo.',
  'Anna Berg spent Tuesday at Lund University.',
  'Minister Anna Berg is well acquainted with the history of Norway.',
  'Minister Anna Berg got on with the work of the ministry.',
])('not: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

const visit = 'Minister Tom Ray visited Lund on 3 May 2023.';

test.each([
  ['Also travelling were Ken Mori, chairman of the club, and three councillors.', 'Ken Mori (guest)'],
  ['In his party were the mayor, Ken Mori, and three councillors.', 'Ken Mori (guest)'],
  ['His programme included calls on the mayor, Anna Berg, and a tour of the port.', 'Anna Berg (host)'],
])('on a visit: %s', (sentence, expected) => {
  expect(eventsIn(`${visit} ${sentence}`).flatMap(people)).toContain(expected);
});

test('a team that is led to something is not shown around', () => {
  expect(eventsIn('Captain Anna Berg led the team to a 3-1 victory over Lund.')).toEqual([]);
});
