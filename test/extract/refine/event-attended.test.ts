import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const signing = 'Lund University and Acme Corporation signed a contract on 2 May 2023.';
const meeting = 'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023.';
const forum = 'The Baltic Ports Forum was held in Lund on 4 May 2023.';

test.each([
  ['the ceremony', 'signing'],
  ['the signing', 'signing'],
  ['the meeting', 'meeting'],
  ['the talks', 'meeting'],
  ['the forum', 'conference'],
  ['the conference', 'conference'],
])('who attended %s was at the %s', (called, type) => {
  const events = eventsIn(`${signing} ${meeting} ${forum} Director Karl Moe attended ${called}.`);
  const his = events.filter((event) => event.participants.some((each) => each.name === 'Karl Moe'));
  expect(his.map((event) => event.type)).toEqual([type]);
});

const first = 'Minister Anna Berg met Minister Tom Ray in Lund on 3 May 2023.';
const whereIs = (name: string, text: string) =>
  eventsIn(text).flatMap((event, k) => (event.participants.some((each) => each.name === name) ? [k] : []));

test('who accompanied somebody to a place was at the event that took place there', () => {
  const text = `${first} On 4 May 2023 Minister Berg met Governor Eva Holm in Oslo.`;
  expect(whereIs('Karl Moe', `${text} Minister Berg was accompanied to Lund by Director Karl Moe.`)).toEqual([
    0,
  ]);
  expect(whereIs('Karl Moe', `${text} Minister Berg was accompanied to Oslo by Director Karl Moe.`)).toEqual([
    1,
  ]);
});

test('who stood for one side was where he was who stood for the other in the sentence before', () => {
  const text = `${first} On 4 May 2023 Mayor Eva Holm met Governor Ole Dahl.`;
  const side = 'On the Japanese side were Director Lin Dahl and Director Jan Sato.';
  expect(whereIs('Lin Dahl', `${text} Minister Berg was accompanied by Director Karl Moe. ${side}`)).toEqual([
    0,
  ]);
  expect(whereIs('Lin Dahl', `${text} ${side}`)).toEqual([1]);
});

test('those at the opening ceremony of a forum did not come for a signing told before', () => {
  const signed = 'At the Baltic Forum on 3 May 2023 Lund Port and Oslo Port signed a pact.';
  const opened = 'The opening ceremony of the forum was attended and opened by Mayor Anna Berg.';
  const spoke = 'Minister Ken Mori delivered an address during the opening ceremony.';
  const [signing, forum] = eventsIn(`${signed} ${opened} ${spoke}`);
  expect([signing?.type, people(signing)]).toEqual(['signing', ['Lund Port', 'Oslo Port']]);
  expect([forum?.type, people(forum).map((name) => name.split(' (')[0])]).toEqual([
    'conference',
    ['Anna Berg', 'Ken Mori'],
  ]);
});

test('who witnessed the signing saw that of the news, not the one of another year that it builds on', () => {
  const text =
    'Minister Anna Berg and Minister Tom Ray signed an arrangement in Lund on 3 May 2023. It builds on a memorandum which was signed by the two sides in November 2021. Director Karl Moe witnessed the signing ceremony.';
  const events = eventsIn(text);
  expect(events.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Anna Berg', 'Tom Ray', 'Karl Moe'],
    [],
  ]);
});
