import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const eventsOf = (text: string) => eventsIn(text).map((event) => [event.type, event.date.value]);

test('a conference that is one of a row is told without a name', () => {
  expect(eventsOf('The second conference was held in Lund on 3 May 2023.')).toEqual([
    ['conference', '2023-05-03'],
  ]);
});

test('one that only the article speaks of is told by its day', () => {
  expect(eventsOf('The conference was held in Lund.')).toEqual([]);
  expect(eventsOf('The conference was held in Lund on 3 May 2023.')).toEqual([['conference', '2023-05-03']]);
});

test('a seminar that opened on a day is told where the sentence has no other verb', () => {
  expect(eventsOf('The seminar opened in Lund on 3 May 2023.')).toEqual([['conference', '2023-05-03']]);
  expect(eventsOf('The office opened in Lund on 3 May 2023.')).toEqual([]);
});

test('a body holds a ceremony of its own', () => {
  expect(eventsOf('Lund University held its graduation ceremony on 3 May 2023.')).toEqual([
    ['conference', '2023-05-03'],
  ]);
});

test.each([
  'The 12th Nordic Cities Congress met in Lund on 3 May 2023.',
  'On 3 May 2023 a seminar on housing drew 80 residents.',
  'The unveiling of the monument took place on 3 May 2023.',
])('a gathering is told by what it did where it took place: %s', (text) => {
  expect(eventsOf(text)).toEqual([['conference', '2023-05-03']]);
});

test('a ceremony with which an article begins is told by where it was', () => {
  expect(eventsOf('The memorial ceremony took place at the Guildhall.')).toHaveLength(1);
  expect(eventsOf('The day was bright. The memorial ceremony took place at the Guildhall.')).toEqual([]);
});

test('with those of its guests who are named', () => {
  const guests = (text: string) => eventsIn(text).flatMap(people);
  const held = 'The Baltic Ports Forum was held in Lund on 3 May 2023 with 300 guests';
  expect(guests(`${held}, among them Mayor Anna Berg and Minister Karl Moe.`)).toEqual([
    'Anna Berg',
    'Karl Moe',
  ]);
  expect(guests(`${held}, including Mayor Anna Berg and Minister Karl Moe.`)).toEqual([
    '300 guests',
    'Anna Berg',
    'Karl Moe',
  ]);
});

test('a body holds a ceremony of any sort', () => {
  expect(eventsOf('Acme held a topping-out ceremony on 3 May 2023.')).toEqual([['conference', '2023-05-03']]);
  expect(eventsOf('Acme held the ceremony on 3 May 2023.')).toEqual([]);
});

test('whoever opened a meeting told before was at it', () => {
  const text = 'The Nordic Council met in Lund on 3 May 2023. The meeting was opened by Minister Anna Berg.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Nordic Council', 'Anna Berg']);
});

test('whoever joins others to open something was there with them', () => {
  const joined = (purpose: string) =>
    eventsIn(`Mayor Anna Berg joined Sheriff Karl Moe and residents on 3 May 2023 to ${purpose}.`);
  expect(joined('cut the ribbon on the playground').flatMap(people)).toContain('Karl Moe');
  expect(joined('urge patience')).toEqual([]);
});

test('a body meets in session under whoever chairs it', () => {
  const text = 'The Nordic Council convened in Lund on 3 May 2023 under the chairmanship of Anna Berg.';
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Nordic Council (host)', 'Anna Berg'],
  ]);
  expect(eventsIn('The Nordic Council convened in Lund on 3 May 2023.')).toEqual([]);
});

test('a gathering is told by how many came, and by those of them who are named', () => {
  const text =
    'More than 200 people attended the annual luncheon on 3 May 2023. Mayor Anna Berg gave a speech.';
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Anna Berg'],
  ]);
  const drawn =
    'The ribbon-cutting ceremony of the new park brought out local officials including Mayor Anna Berg on 3 May 2023.';
  expect(eventsIn(drawn).flatMap(people)).toContain('Anna Berg');
});

test('whoever came to an opening told before was there', () => {
  const text = 'A photo exhibition opened in Lund on 3 May 2023. Mayor Anna Berg came to the opening.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Anna Berg']);
});

test('a day of a gathering is no gathering of its own', () => {
  expect(rulesIn('The first day of the forum ended with a speech by Karl Moe.')).not.toContain(
    'gathering-was-held',
  );
});

test('a gathering named in passing is one with its day, or with those who held it or were there', () => {
  const met = 'Minister Anna Berg met Mayor Tom Ray on 3 May 2023.';
  const told = (rest: string) => eventsIn(`${met} They spoke of trade. ${rest}`).map(({ type }) => type);
  expect(told('She thanked him for the Ports Forum held in Oslo.')).toEqual(['meeting']);
  expect(told('At the previous Ports Forum, held in Oslo, many were there.')).toEqual(['meeting']);
  expect(told('She thanked him for the Ports Forum held in Oslo on 9 April.')).toContain('conference');
  expect(told('She took part in the Ports Forum held in Oslo.')).toContain('conference');
});
