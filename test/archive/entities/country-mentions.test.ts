import { expect, test } from 'vitest';
import { countriesIn, countryMentions } from '../../../src/archive/entities/country-mentions.ts';
import { countryTyped } from '../../../src/archive/entities/country-names.ts';

test.each([
  ['consul general of ROK to Shenyang', ['KR']],
  ['German consul general', ['DE']],
  ['the U.S. Secretary of State', ['US']],
  ['JAPANESE GUESTS FROM JAPAN', ['JP']],
  ['Sino-German Industrial Park', ['CN', 'DE']],
  ['Democratic People’s Republic of Korea', ['KP']],
  ['North Korean side', ['KP']],
  ['Papua New Guinea', ['PG']],
  ['Guinea-Bissau', ['GW']],
  ['Northern Irish executive', ['GB']],
  ['secretary of Economy and Finance of Macao Special Administrative Region', ['MO']],
  ['China’s FAW Group', ['CN']],
])('%s names %j', (text, codes) => {
  expect(countriesIn(text)).toEqual(codes);
});

test.each([
  'Department of Japanese Affairs',
  'Division of American and Oceanian Affairs',
  'Institute of Korean Studies',
  'New Mexico',
  'Inner Mongolia',
  'Latin American guests',
  'let us polish the china and roast a turkey',
  'BASF',
  'Germantown',
  'Chadwick Boseman',
])('%s names no country', (text) => {
  expect(countriesIn(text)).toEqual([]);
});

test('a mention covers the words that name the country', () => {
  const text = 'the Consul General of the Republic of Korea in Shenyang';
  const [mention] = countryMentions(text);
  expect(text.slice(mention?.start, mention?.end)).toBe('Republic of Korea');
});

test.each([
  ['south korea', 'KR'],
  ['Germans', 'DE'],
  ['the Netherlands', 'NL'],
  ['德国', 'DE'],
  ['Deutschland', 'DE'],
  ['uk', 'GB'],
  ['Macau', 'MO'],
])('somebody who types %s means %s', (typed, code) => {
  expect(countryTyped(typed)).toBe(code);
});

test('German names and adjectives, with or without a capital', () => {
  expect(countriesIn('eine chinesische Delegation aus Frankreich')).toEqual(['CN', 'FR']);
  expect(countriesIn('Botschafter der Vereinigten Staaten in Saudi-Arabien')).toEqual(['US', 'SA']);
  expect(countriesIn('Französische Gäste in Deutschland')).toEqual(['FR', 'DE']);
});

test('English words, languages and companies that only look like them', () => {
  expect(countriesIn('the Islands Council, Deutsche Bahn, in Englisch | Deutsch')).toEqual([]);
});
