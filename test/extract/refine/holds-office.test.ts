import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['the Minister is the Minister of Trade', 'Minister of Trade Anna Berg', 'The Minister'],
  ['the Foreign Minister is herself', 'Foreign Minister Anna Berg', 'The Foreign Minister'],
  ['the Deputy Mayor is herself', 'Deputy Mayor Anna Berg', 'The Deputy Mayor'],
  [
    'the Minister of Foreign Affairs is the Foreign Minister',
    'Foreign Minister Anna Berg',
    'The Minister of Foreign Affairs',
  ],
  [
    'the Minister of External Affairs is the External Affairs Minister',
    'External Affairs Minister Anna Berg',
    'The Minister of External Affairs',
  ],
  [
    'the chairman of the committee is that of the State Committee for Ports',
    'Chairman of the State Committee for Ports Anna Berg',
    'The chairman of the committee',
  ],
  ['the Admiral is a Vice Admiral', 'Vice Admiral Anna Berg', 'The Admiral'],
  ['the General is a Lieutenant General', 'Lieutenant General Anna Berg', 'The General'],
  [
    'the Norwegian Minister is that of Norway',
    'Minister of Trade of Norway Anna Berg',
    'The Norwegian Minister',
  ],
])('%s', (_who, named, called) => {
  const text = `${named} praised the port. ${called} met Ambassador Tom Ray on 3 May 2023.`;
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test.each([
  ['the President is not the Vice President', 'Vice President Anna Berg', 'The President'],
  [
    'the Minister of Foreign Affairs is not that of Trade',
    'Minister of Trade Anna Berg',
    'The Minister of Foreign Affairs',
  ],
  ['the Mayor is not the Deputy Mayor', 'Deputy Mayor Anna Berg', 'The Mayor'],
  ['the Mayor is not the former one', 'Former Mayor Anna Berg', 'The Mayor'],
  [
    'the Swedish Minister is not that of Norway',
    'Minister of Trade of Norway Anna Berg',
    'The Swedish Minister',
  ],
])('%s', (_who, named, called) => {
  const text = `${named} praised the port. ${called} met Ambassador Tom Ray on 3 May 2023.`;
  const [event] = eventsIn(text);
  expect(event?.participants.map((each) => each.name)).not.toContain('Anna Berg');
});

test('the mayor of somewhere is not the mayor who meets him', () => {
  const met = eventsIn('Mayor Anna Berg met the mayor of Fukui on 3 May 2023.');
  expect(met.map(people)).toEqual([['Anna Berg', 'mayor of Fukui']]);
  const text = 'Mayor Anna Berg praised the port. The mayor of Lund met Ambassador Tom Ray on 3 May 2023.';
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
});

test('the envoy of a country is he who is told to be of it', () => {
  const met = (country: string) =>
    eventsIn(
      `Tom Ray, High Commissioner of Norway, paid a courtesy call on Deputy Minister Anna Berg. The ${country} High Commissioner and the Deputy Minister held talks.`,
    ).length;
  expect([met('Norwegian'), met('Swedish')]).toEqual([1, 2]);
});

test('an ambassador to somewhere is the one who is told to be of another country', () => {
  const called = (office: string) =>
    eventsIn(
      `Tom Ray, Ambassador of Norway, presented his credentials to President Anna Berg of Peru. The President received the ${office} and thanked him.`,
    ).flatMap(people);
  expect(called('Ambassador to Peru')).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  expect(called('Minister for Trade')).not.toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('the Union Minister is the minister told of before', () => {
  const text =
    'Defence Minister Arno Lind met Admiral Petra Holm. The Union Minister later held a meeting with Chief Minister Jan Visser.';
  expect(eventsIn(text).map((event) => event.participants.map(({ name }) => name))).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Jan Visser'],
  ]);
});
