import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg', 'Ken Mori'];
const named = (text: string) =>
  eventsIn(text)
    .filter(({ status }) => status === 'happened')
    .map(({ type, participants }) => [type, participants.map(({ name }) => name).sort()]);

test.each([
  'There were also talks between Rector Anna Berg and Ambassador Ken Mori on 3 May 2023.',
  'There was a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'There was held a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'On Monday was held a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'At the university was held a meeting of Rector Anna Berg with Ambassador Ken Mori.',
  'Rector Anna Berg had the privilege of meeting with Ambassador Ken Mori.',
])('a meeting behind its verb: %s', (text) => {
  expect(named(text)).toEqual([['meeting', both]]);
});

test.each([
  'In the end was signed a memorandum of understanding between Lund University and Tarnow College.',
  'At the meeting were also signed two agreements between Lund University and Tarnow College.',
])('a signing behind its verb: %s', (text) => {
  expect(named(text)).toEqual([['signing', ['Lund University', 'Tarnow College']]]);
});

test.each([
  'There was a visit of Professor Anna Berg to Lund University on 3 May 2023.',
  'There was organised a visit of Professor Anna Berg to Lund University.',
  'A working visit of Professor Anna Berg to Lund University was organised on Monday.',
])('a visit behind its verb, or organised: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([['Lund University (host)', 'Anna Berg (guest)']]);
});

test.each([
  'There was never a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'There was to be a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'There was talk of a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'There will be held a meeting between Rector Anna Berg and Ambassador Ken Mori.',
  'In June will be signed a memorandum between Lund University and Tarnow College.',
  'A visit of Professor Anna Berg to Lund University is being organised.',
  'The text was signed at a ceremony in the hall.',
])('nothing that happened: %s', (text) => {
  expect(named(text)).toEqual([]);
});
