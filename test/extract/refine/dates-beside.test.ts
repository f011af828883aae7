import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray';
const dateIn = (text: string) => eventsIn(text).at(-1)?.date.value;

test.each([
  ['its own day, whatever day it was said', `The ministry said on 8 May 2023 that ${met} on 3 May 2023.`],
  [
    'its own day, whatever opened before',
    `${met} on 3 May 2023, a year after the port opened on 4 May 2022.`,
  ],
  ['the more exact of two tellings', `${met} in May. Mayor Berg met Ambassador Ray on 3 May 2023 in Lund.`],
  ['the day in front of the verb', `On 3 May 2023, in the old city hall, ${met}.`],
])('a meeting has %s', (_which, text) => {
  expect(dateIn(text)).toBe('2023-05-03');
});

test.each([
  ['when somebody leaves', `${met}, who will leave on 20 May 2023.`],
  ['since when a city grew', `Since 2019, Lund has grown. ${met}.`],
])('not the day %s', (_which, text) => {
  expect(['2023', null]).toContain(dateIn(text));
});
