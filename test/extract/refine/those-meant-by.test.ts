import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test('`they` are the holders of an office in the plural, without the city that they visited', () => {
  const text =
    'The mayors of Fukui and Sendai visited Lund on 3 May 2023. They signed an agreement with Lund University.';
  const signing = eventsIn(text).find((event) => event.type === 'signing');
  expect(signing?.agreement?.parties.map((party) => party.text)).toEqual([
    'Fukui',
    'Sendai',
    'Lund University',
  ]);
});
