import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const bodies =
  'The Port of Oslo and Acme Corporation signed a memorandum of understanding on ferries in 2023.';

test.each([
  'Anna Berg, head of the Port of Oslo, and Tom Ray, director of Acme Corporation, signed an MoU on Monday.',
  'On Monday, Anna Berg, head of the Port of Oslo Authority, and Tom Ray of Acme Corporation signed a memorandum.',
  'Chairwoman Anna Berg of the Port of Oslo and Tom Ray, director of Acme Corporation, signed a memorandum on ferries.',
])('behind a signing of bodies those who signed for them: %s', (sentence) => {
  const [event, ...more] = eventsIn(`${bodies} ${sentence}`);
  expect([event?.type, more]).toEqual(['signing', []]);
  expect(people(event)).toEqual(['Port of Oslo', 'Acme Corporation', 'Anna Berg', 'Tom Ray']);
});

test.each([
  'Anna Berg, head of the Port of Oslo, and Tom Ray, director of Acme Corporation, signed a contract on cranes.',
  'Anna Berg, mayor of Lund, and Tom Ray, director of Acme Corporation, signed a memorandum.',
  'Anna Berg, mayor of Lund, and Tom Ray, rector of Lund University, signed a memorandum.',
  'Anna Berg, head of the Port of Oslo, and Tom Ray, director of Acme Corporation, signed a memorandum in 2019.',
])('not another paper, nor one of others: %s', (sentence) => {
  const [first, ...more] = eventsIn(`${bodies} ${sentence}`);
  expect(people(first)).toEqual(['Port of Oslo', 'Acme Corporation']);
  expect(more.map(({ type }) => type)).toEqual(['signing']);
});
