import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = (text: string) =>
  eventsIn(text)
    .filter(({ type }) => type === 'meeting')
    .map(({ participants }) =>
      participants.flatMap(({ name, collective }) => (collective ? [] : [name])).sort(),
    );

test.each([
  'Minister Arno Lind is in Norway for a three-day visit. Yesterday he met Minister Petra Holm. Today he had talks with Mayor Jan Visser.',
  'Minister Arno Lind is in Norway for a three-day visit. There he met Minister Petra Holm. Later he had talks with Mayor Jan Visser.',
])('he who met somebody yesterday is he who meets the next today: %s', (text) => {
  expect(met(text)).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Jan Visser'],
  ]);
});

test('the two who met a third go on without him', () => {
  const text =
    'Minister Arno Lind and Senator Ines Berg met Mayor Petra Holm. The two then called on Governor Jan Visser.';
  expect(met(text)[1]).toEqual(['Arno Lind', 'Ines Berg', 'Jan Visser']);
});

test('the two who met each other are both', () => {
  const text = 'Minister Arno Lind met Mayor Petra Holm. The two then called on Governor Jan Visser.';
  expect(met(text)[1]).toEqual(['Arno Lind', 'Jan Visser', 'Petra Holm']);
});

test('the visiting delegates are the delegation told of before', () => {
  const text =
    'A delegation led by Minister Arno Lind met Mayor Petra Holm. The visiting delegates were later received by Governor Jan Visser.';
  expect(met(text)[1]).toEqual(['Arno Lind', 'Jan Visser']);
});

test('her meeting with somebody is the one told before', () => {
  const text =
    'Minister Ana Lind called on President Petra Holm and Premier Jan Visser. During her meeting with Jan Visser, it was agreed to build a port.';
  expect(met(text)).toEqual([['Ana Lind', 'Jan Visser', 'Petra Holm']]);
});

test('the prime minister who met prime ministers is none of them', () => {
  const text =
    'The Prime Minister met Prime Minister Petra Holm and Prime Minister Jan Visser. The Prime Minister also met Premier Mona Falk.';
  expect(met(text)).toEqual([['Jan Visser', 'Petra Holm'], ['Mona Falk']]);
});
