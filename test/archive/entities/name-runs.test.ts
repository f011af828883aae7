import { expect, test } from 'vitest';
import { nameRuns } from '../../../src/archive/entities/name-runs.ts';

const names = (phrase: string): string[] => nameRuns(phrase).map(({ name }) => name);
const places = (phrase: string): string[] =>
  nameRuns(phrase)
    .filter(({ place }) => place)
    .map(({ name }) => name);

test.each([
  ['the delegation led by Vice President of BASF', ['BASF']],
  ['the Miyagi delegation headed by Yoshihiro Murai', ['Miyagi', 'Yoshihiro Murai']],
  ['representatives of the Ministry of Commerce and of Siemens', ['Ministry of Commerce', 'Siemens']],
  ['Vice-Premier', []],
  ['the consul general of Germany in Shenyang', []],
  ['13 young student representatives', []],
])('%s → %j', (phrase, found) => {
  expect(names(phrase)).toEqual(found);
});

test('a mayor’s or a delegation’s town is a place', () => {
  expect(places('mayor of Incheon')).toEqual(['Incheon']);
  expect(places('a citizens’ delegation from Takatsuki')).toEqual(['Takatsuki']);
  expect(places('delegation led by Vice President of BASF')).toEqual([]);
});
