import { expect, test } from 'vitest';
import { placeKey, placeName } from '../../../src/archive/entities/place-name.ts';

const keyOf = (name: string): string | null => {
  const place = placeName(name);
  return place === null ? null : placeKey(place);
};

test.each([
  ['Changchun City', 'changchun'],
  ['Changchun city', 'changchun'],
  ['City of Newark', 'newark'],
  ['the Municipality of Chatham-Kent', 'chatham kent'],
  ['Jilin Province', 'jilin province'],
  ['Northeast China’s Jilin province', 'jilin province'],
  ['Changchun’s Jingyue district', 'jingyue district'],
  ['Osaka Prefecture', 'osaka prefecture'],
])('%s is the place %s', (name, key) => {
  expect(keyOf(name)).toBe(key);
});

test.each([
  'Chinese city',
  'the city',
  'Changchun',
  'City Bank',
  'CPC Changchun Municipal Committee',
  'State Council',
])('%s names no place by its unit', (name) => {
  expect(keyOf(name)).toBeNull();
});
