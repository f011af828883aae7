import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const roles = (text: string) => eventsIn(text)[0]?.participants.map((each) => each.role?.text ?? null);

test('of a plural each holds the singular', () => {
  expect(roles('Foreign Ministers Anna Berg and Tom Ray met in Oslo on 3 May 2023.')).toEqual([
    'Foreign Minister',
    'Foreign Minister',
  ]);
});

test('of a plural whose singular is written otherwise each holds it as it stands', () => {
  const text = 'Foreign Secretaries Anna Berg and Tom Ray met in Oslo on 3 May 2023.';
  expect(roles(text)).toEqual(['Foreign Secretaries', 'Foreign Secretaries']);
});

test.each([
  ['before the meeting', 'Mayor Anna Berg praised the port. Anna Berg met Ambassador Tom Ray on 3 May 2023.'],
  ['after it', 'Anna Berg met Ambassador Tom Ray on 3 May 2023. Mayor Anna Berg praised the port.'],
])('an office told %s belongs to its holder', (_when, text) => {
  expect(roles(text)).toEqual(['Mayor', 'Ambassador']);
});

test('nobody has the office of somebody of another name', () => {
  const text = 'Mayor Eva Holm praised the port. Director Karl Moe met Ambassador Tom Ray on 3 May 2023.';
  expect(roles(text)).toEqual(['Director', 'Ambassador']);
});

test('of a plural with a complement in the plural each holds the singular', () => {
  expect(roles('The pact was signed by the mayors of the two cities, Anna Berg and Tom Ray.')).toEqual([
    'mayor',
    'mayor',
  ]);
});
