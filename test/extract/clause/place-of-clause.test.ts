import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray';
const placeIn = (text: string) => eventsIn(text)[0]?.place?.text ?? null;

test.each([
  ['Lund', `${met} in Lund on 3 May 2023.`],
  ['Norway', `${met} in Norway on 3 May 2023.`],
  ['Lund University', `${met} at Lund University on 3 May 2023.`],
  ['Lund', `In Lund on 3 May 2023, ${met}, who was born in Oslo.`],
  ['Oslo', `${met} about the crisis in Kenya in Oslo on 3 May 2023.`],
  ['Oslo', 'A treaty was signed by eight countries in Oslo on 3 May 2023.'],
  ['Lund', `${met} of Japan in Lund on 3 May 2023.`],
])('%s is where: %s', (place, text) => {
  expect(placeIn(text)).toBe(place);
});

test.each([
  ['a month', `${met} in May 2023.`],
  ['how', `${met} in person on 3 May 2023.`],
  ['where somebody was born', `Mayor Anna Berg met Ambassador Tom Ray, born in Oslo, on 3 May 2023.`],
  ['when', `${met} at noon on 3 May 2023.`],
  ['where a thing is', `${met} to talk about the crisis in Norway.`],
  [
    'where a body is at home',
    'Lund University signed a treaty with the City of Fukui in Japan on 3 May 2023.',
  ],
  ['a word that tells nothing', 'Ambassador Tom Ray visited our country on 3 May 2023.'],
  ['why', `${met} in connection with the Lund Fair on 3 May 2023.`],
])('%s is no place: %s', (_what, text) => {
  expect(placeIn(text)).toBeNull();
});
