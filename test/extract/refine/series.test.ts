import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const series = 'Norway and Japan signed three memoranda of understanding on 4 May 2021.';
const trade = 'The memorandum on trade was signed by Minister Anna Berg and Minister Ken Sato.';

test('each of a series that is told with those who signed it is apart', () => {
  const sport = 'Minister Eva Lind and Director Jun Mori signed the memorandum on sport.';
  const health = 'The memorandum seeking closer ties was signed by Minister Olga Ny and Governor Rin Abe.';
  const events = eventsIn(`${series} ${trade} ${sport} ${health}`);
  expect(events.map(people)).toEqual([
    ['Norway', 'Japan'],
    ['Anna Berg', 'Ken Sato'],
    ['Eva Lind', 'Jun Mori'],
    ['Olga Ny', 'Rin Abe'],
  ]);
  expect(events.map((event) => event.date.value)).toEqual(Array(4).fill('2021-05-04'));
});

test.each([
  'President Nils Ek witnessed the signing of the memoranda.',
  'The signing ceremony was attended by President Nils Ek.',
])('who watches sees the whole series signed: %s', (sentence) => {
  expect(eventsIn(`${series} ${trade} ${sentence}`).map(people)).toEqual([
    ['Norway', 'Japan', 'Nils Ek'],
    ['Anna Berg', 'Ken Sato'],
  ]);
});

test('a paper of a series with a day of its own has a ceremony of its own', () => {
  const first =
    'On 2 May 2021 in Oslo Minister Anna Berg and Minister Ken Sato signed the memorandum on trade.';
  const [whole, one] = eventsIn(`${series} ${first} The signing ceremony was attended by President Nils Ek.`);
  expect(people(whole)).toEqual(['Norway', 'Japan']);
  expect(people(one)).toEqual(['Anna Berg', 'Ken Sato', 'Nils Ek']);
});

test.each([
  'The memoranda were signed by Minister Anna Berg and Minister Ken Sato.',
  'Minister Anna Berg and Minister Ken Sato exchanged the memorandum on trade.',
])('those who signed all, or handed one over, are in the series: %s', (sentence) => {
  expect(eventsIn(`${series} ${sentence}`).map(people)).toEqual([
    ['Norway', 'Japan', 'Anna Berg', 'Ken Sato'],
  ]);
});

test('what was earlier in the day is news, what was earlier in the year is not', () => {
  const told = (earlier: string) =>
    eventsIn(
      `On 3 May 2023, Minister Tom Ray visited the Harbour Academy in Lund. The cadets sang. ${earlier}, the Minister had called on Governor Anna Berg.`,
    ).flatMap((event) => people(event));
  expect(told('Earlier in the day')).toContain('Anna Berg (host)');
  expect(told('Earlier that month')).not.toContain('Anna Berg (host)');
});
