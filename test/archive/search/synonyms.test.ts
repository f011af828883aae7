import { expect, test } from 'vitest';
import { synonymsOf } from '../../../src/archive/search/synonyms.ts';
import { atOnce } from '../../../src/archive/slices.ts';

const synonyms = atOnce(
  synonymsOf([
    ['Volkswagen', 'VW', 'Volkswagen Group'],
    ['Changchun Foreign Affairs Office', 'CCFAO'],
    ['Zhang Zhijun'],
  ]),
);

const of = (...terms: string[]): Record<string, readonly string[]> => Object.fromEntries(synonyms(terms));

test('a country and its demonym', () => {
  expect(of('germani').germani).toContain('german');
  expect(of('germani').germani).toEqual(expect.arrayContaining(['deutschland', 'deutsch']));
  expect(of('chinesischen').chinesischen).toContain('china');
  expect(of('rok').rok).toContain('korean');
});

test('a short form and a one-word name, only where the archive has both', () => {
  expect(of('vw')).toEqual({ vw: ['volkswagen'] });
  expect(of('basf')).toEqual({});
});

test('a long name leads to its short form, a short form not to the single words of the long one', () => {
  expect(of('visit', 'changchun', 'foreign', 'affair', 'offic')).toEqual({ changchun: ['ccfao'] });
  expect(of('foreign', 'affair', 'ccfao')).toEqual({});
});
