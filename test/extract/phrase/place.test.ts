import { expect, test } from 'vitest';
import { placeAt } from '../../../src/extract/phrase/place.ts';
import { shownAt } from './read-at.ts';

test.each([
  ['Kenya', 'Kenya', 'Kenya'],
  ['the Republic of Estonia hosted', 'the Republic of Estonia', 'Republic of Estonia'],
  [
    'the Islamic Republic of Mauritania',
    'the Islamic Republic of Mauritania',
    'Islamic Republic of Mauritania',
  ],
  ['the brotherly Kingdom of Morocco', 'the brotherly Kingdom of Morocco', 'Kingdom of Morocco'],
  ['Gansu Province opened', 'Gansu Province', 'Gansu Province'],
  ['Lyon’s Vaise district', 'Lyon’s Vaise district', 'Lyon’s Vaise district'],
  ['the City of Porto Alegre', 'the City of Porto Alegre', 'City of Porto Alegre'],
  ['the City and County of Denver', 'the City and County of Denver', 'City and County of Denver'],
  [
    'the Province of Prince Edward Island',
    'the Province of Prince Edward Island',
    'Province of Prince Edward Island',
  ],
  ['the City of San Luis Obispo', 'the City of San Luis Obispo', 'City of San Luis Obispo'],
  ['the Finnish city Tampere hosted', 'the Finnish city Tampere', 'Tampere'],
  ['the Finnish city of Oulu hosted', 'the Finnish city of Oulu', 'Oulu'],
  ['Tampere, Finland, hosted', 'Tampere, Finland', 'Tampere'],
  ['Ulsan City, ROK', 'Ulsan City, ROK', 'Ulsan City'],
  ['Chile, Peru and Bolivia', 'Chile', 'Chile'],
  ['Utrecht, Mayor', 'Utrecht', 'Utrecht'],
  ['asked the |US to', 'US', 'US'],
])('%s: a place', (text, words, head) => {
  expect(shownAt(text, placeAt)).toEqual({ kind: 'place', words, head });
});

test.each([['German'], ['told |us'], ['the valley'], ['Mayor'], ['Aino Virtanen']])(
  '%s: no place',
  (text) => {
    expect(shownAt(text, placeAt)).toBeNull();
  },
);
