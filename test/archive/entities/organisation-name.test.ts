import { expect, test } from 'vitest';
import {
  bodyKey,
  bodyName,
  isProperName,
  isShortForm,
} from '../../../src/archive/entities/organisation-name.ts';

test.each([
  ['FAW Group Corporation', 'FAW'],
  ['FAW Group', 'FAW'],
  ['Continental AG', 'Continental'],
  ['Ports America Group, Inc.', 'Ports America'],
  ['People’s Government of Changchun City', 'Changchun Municipal People’s Government'],
  ['Changzhou Municipal Committee of the CPC', 'CPC Changzhou Municipal Committee'],
  ['Changchun Municipal Foreign Affairs Office', 'Foreign Affairs Office of Changchun'],
  ['Embassy of France', 'French Embassy'],
  ['Smith & Sons Ltd', 'Smith and Sons'],
])('%s and %s are one body', (a, b) => {
  expect(bodyKey(a)).toBe(bodyKey(b));
});

test.each([
  ['University of York', 'York University'],
  ['Bank of China', 'China Bank'],
  ['China Group', 'China'],
  ['FAW-Volkswagen', 'FAW'],
  ['Volkswagen Group', 'FAW-Volkswagen'],
  ['CPC Jilin Provincial Committee', 'CPC Jilin Municipal Committee'],
  ['Ministry of Commerce', 'Ministry of Culture'],
])('%s and %s are two bodies', (a, b) => {
  expect(bodyKey(a)).not.toBe(bodyKey(b));
});

test('an acronym in brackets is taken from the name', () => {
  const text = 'the French Confederation of Small and Medium-Sized Enterprises (CPME)';
  expect(bodyName(text)).toEqual({
    name: 'French Confederation of Small and Medium-Sized Enterprises',
    acronym: 'CPME',
  });
});

test('a word in brackets that is no short form stays', () => {
  expect(bodyName('Continental Automotive (China)').acronym).toBeNull();
});

test.each(['the company', 'municipal Party committee', 'the delegation', 'both sides', 'Chinese city'])(
  '%s is no name',
  (words) => {
    expect(isProperName(words)).toBe(false);
  },
);

test.each([
  ['China’s FAW Group', 'FAW Group'],
  ['Audi AG of Germany', 'Audi AG'],
  ['Embassy of Germany', 'Embassy of Germany'],
  ['People’s Government of Jilin', 'People’s Government of Jilin'],
  ['Women’s Federation', 'Women’s Federation'],
])('the name of %s is %s', (text, name) => {
  expect(bodyName(text).name).toBe(name);
});

test.each([
  ['CPME', true],
  ['FAW-VW', true],
  ['BiH', true],
  ['Chatham-Kent', false],
  ['Audi', false],
])('%s as a short form: %s', (word, is) => {
  expect(isShortForm(word)).toBe(is);
});
