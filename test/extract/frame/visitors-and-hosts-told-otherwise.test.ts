import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const visit = 'Minister Tom Ray visited Lund on 3 May 2023.';

test.each([
  ['On arrival the delegation was met by Mayor Anna Berg.', 'Anna Berg (host)'],
  ['On arrival Minister Tom Ray was met by Mayor Anna Berg.', 'Tom Ray (guest)'],
  ['At the harbour Minister Tom Ray was met by Mayor Anna Berg.', 'Tom Ray (guest)'],
  ['At the main entrance Minister Tom Ray was met by Mayor Anna Berg.', 'Tom Ray (guest)'],
  ['While in Lund, Minister Tom Ray met Mayor Anna Berg.', 'Tom Ray (guest)'],
  ['Minister Tom Ray met Mayor Anna Berg while in Lund.', 'Tom Ray (guest)'],
])('whoever is met on arrival, or meets others while there, is the guest: %s', (text, expected) => {
  expect(people(eventsIn(text)[0])).toContain(expected);
});

test.each([
  'While in office, Minister Tom Ray met Mayor Anna Berg.',
  'Minister Tom Ray met Mayor Anna Berg, while Lund won the cup.',
])('nobody came by that: %s', (text) => {
  const [event] = eventsIn(text);
  expect(people(event).join()).toContain('Tom Ray');
  expect(people(event)).not.toContain('Tom Ray (guest)');
});

test.each([
  ['With him was his deputy, Ken Mori.', 'Ken Mori (guest)'],
  ['He was seen off at the airport by Governor Anna Berg.', 'Anna Berg (host)'],
  ['His hostess was the mayor, Anna Berg.', 'Anna Berg (host)'],
  ['His hosts were Mayor Anna Berg and Bishop Lin Dahl.', 'Lin Dahl (host)'],
])('on a visit: %s', (sentence, expected) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).toContain(expected);
});

test.each(['His hope was Mayor Anna Berg.', 'His host is Mayor Anna Berg.'])('not: %s', (sentence) => {
  expect(people(eventsIn(`${visit} ${sentence}`)[0])).not.toContain('Anna Berg (host)');
});

test('a party has its leader and members by many words', () => {
  const led = eventsIn(
    'A group of councillors from Ulm travelled to Oslo on 3 May 2023 under the leadership of Mayor Ken Mori.',
  );
  expect(people(led[0])).toContain('Ken Mori (guest)');
  const headed = eventsIn(
    'A Polish delegation with Deputy Marshal Ken Mori at its head stayed in Oslo on 5-7 May 2023.',
  );
  expect(people(headed[0])).toContain('Ken Mori (guest)');
  const included = eventsIn(
    'The mission, which visited Oslo on 3 May 2023, was led by Mayor Ken Mori. It also included Tom Ray, director of the port, and Eva Holm, a shipowner.',
  );
  expect(people(included[0])).toEqual(expect.arrayContaining(['Tom Ray (guest)', 'Eva Holm (guest)']));
});

test('a plan that it includes is nobody', () => {
  const told = eventsIn(
    'The mission visited Oslo on 3 May 2023. It also included a plan of Tom Ray for the port.',
  );
  expect(people(told[0])).not.toContain('Tom Ray (guest)');
});

test('words of grammar that open a name belong to it', () => {
  const [event] = eventsIn('Minister Tom Ray met Do Thi Lan and Per Dahl of Lund University on 3 May 2023.');
  expect(people(event).map((name) => name.replace(/ \(.*/, ''))).toEqual(
    expect.arrayContaining(['Do Thi Lan', 'Per Dahl']),
  );
});
