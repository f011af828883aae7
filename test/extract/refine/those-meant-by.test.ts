import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

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

const talks =
  'Tom Ray, President of Fukui University, had a discussion with Anna Berg, Rector of Lund University, and Dean Eva Holm on 3 May 2023.';

test('the two universities sign by those of them who met', () => {
  const [signing] = eventsIn(`${talks} The two universities signed a cooperation agreement.`).filter(
    ({ type }) => type === 'signing',
  );
  expect(people(signing).join()).toMatch(/Tom Ray/);
});

test('what the two universities signed long ago was not signed by those who met', () => {
  const [signing] = eventsIn(`${talks} The two universities signed a cooperation agreement in 1996.`).filter(
    ({ type }) => type === 'signing',
  );
  expect(people(signing).join()).not.toContain('Tom Ray');
});

test('a delegation that many came with signs as one', () => {
  const text =
    'Mayor Anna Berg, along with Deputy Mayor Tom Ray and Councillor Eva Holm, flew to Japan on 2 May 2023. The delegation visited Fukui. They signed the sister city agreement.';
  const signing = eventsIn(text).find(({ type }) => type === 'signing');
  expect(people(signing).join()).not.toContain('Eva Holm');
});

test.each([
  'A delegation from Tarnow University visited Lund University on 3 May 2023. The two universities signed an agreement.',
  'Tom Ray, director of Tarnow Hospital, visited Lund Hospital on 3 May 2023. An agreement was signed between both hospitals.',
])('the house visited signs with the one that the guests are of: %s', (text) => {
  const parties = eventsIn(text).flatMap(({ agreement }) => agreement?.parties.map((party) => party.text));
  expect(parties.join()).toMatch(/Lund.*Tarnow|Tarnow.*Lund/);
});

test('a house visited signs with nobody who is of no such house', () => {
  const text =
    'A delegation from Oslo visited Lund University on 3 May 2023. The two universities signed an agreement.';
  expect(eventsIn(text).flatMap(({ agreement }) => agreement?.parties ?? [])).toHaveLength(1);
});

const names = (text: string) =>
  eventsIn(text).map(({ participants }) => participants.map(({ name }) => name).sort());

test('the two who met a third go on without him', () => {
  const text =
    'Minister Arno Lind and Senator Ines Berg met Mayor Petra Holm. The two then called on Governor Jan Visser.';
  expect(names(text)[1]).toEqual(['Arno Lind', 'Ines Berg', 'Jan Visser']);
});

test('the two who met each other are both', () => {
  const text = 'Minister Arno Lind met Mayor Petra Holm. The two then called on Governor Jan Visser.';
  expect(names(text)[1]).toEqual(['Arno Lind', 'Jan Visser', 'Petra Holm']);
});
