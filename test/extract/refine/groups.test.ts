import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met a delegation from Japan on 3 May 2023.';

test.each([
  ['the delegation', 'delegation from Japan (guest)'],
  ['the Japanese delegation', 'delegation from Japan (guest)'],
  ['the Kenyan delegation', 'Kenyan delegation (guest)'],
  ['a delegation from Kenya', 'delegation from Kenya (guest)'],
])('%s in the next sentence is the %s', (called, guest) => {
  const [, event] = eventsIn(`${met} On 4 May 2023, Governor Eva Holm received ${called}.`);
  expect(people(event)).toEqual(['Eva Holm (host)', guest]);
});

test('its head takes part', () => {
  const [event] = eventsIn(`${met} Its head, Governor Tom Ray, thanked her.`);
  expect(people(event)).toContain('Tom Ray (guest)');
});

test('somebody else of whom it tells does not', () => {
  const [event] = eventsIn(`${met} Its adviser, Governor Tom Ray, was at home.`);
  expect(people(event)).toEqual(['Anna Berg (host)', 'delegation from Japan (guest)']);
});

test('two delegations from one country led by two people are two', () => {
  const text =
    'Mayor Anna Berg received a delegation from Japan led by Ken Mori on 3 May 2023. On 4 May 2023, she received a delegation from Japan led by Aya Sato.';
  expect(eventsIn(text).map(people)).toEqual([
    expect.not.arrayContaining(['Aya Sato (guest)']),
    expect.not.arrayContaining(['Ken Mori (guest)']),
  ]);
});

test('what a delegation is called is no other delegation', () => {
  const text =
    'A parliamentary delegation from Japan led by Ken Mori visited Lund on 2 May 2023. The delegation was also the first parliamentary delegation to visit Sweden. The visiting delegation called on Mayor Anna Berg on 3 May 2023.';
  expect(people(eventsIn(text)[1])).toContain('Ken Mori (guest)');
});

test('what a delegation is called is no other delegation, though it is said where from', () => {
  const text =
    "A delegation from Japan led by Ken Mori visited Lund on 2 May 2023. The delegation was the first 'Foreign Parliamentary Delegation' from any country to visit Sweden. The delegation met Mayor Anna Berg on 3 May 2023.";
  expect(people(eventsIn(text)[1])).toContain('Ken Mori (guest)');
});

test('one of two delegations is not both of them', () => {
  const text =
    'The Japanese and Kenyan delegations held talks in Lund on 2 May 2023. The Japanese delegation was received by Mayor Anna Berg on 3 May 2023.';
  expect(people(eventsIn(text)[1])).toEqual(['Anna Berg (host)', 'Japanese delegation (guest)']);
});

test('the delegation is a delegation, not some other group that was spoken of since', () => {
  const text =
    'A delegation from Japan led by Ken Mori visited Lund on 2 May 2023. A student group sang for them. The delegation met Mayor Anna Berg on 3 May 2023.';
  expect(people(eventsIn(text)[1])).toContain('Ken Mori (guest)');
});

test('the guest is whoever was received', () => {
  const text =
    'Minister Anna Berg received Tom Ray, Peruvian Minister of Culture, on 3 May 2023. During the meeting, Anna Berg welcomed the guest.';
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
});

const company =
  'Mayor Anna Berg, along with Deputy Mayor Tom Ray and Councillor Eva Holm, flew to Japan on 2 May 2023.';

test('the group are those listed before, where nothing else is told of it', () => {
  const events = eventsIn(`${company} The group met Governor Ken Mori on 3 May 2023.`);
  expect(people(events.at(-1)).join()).toMatch(/Anna Berg.*Tom Ray.*Eva Holm/);
});

test('a group from elsewhere is not those listed before', () => {
  const events = eventsIn(`${company} The delegation from Kenya met Governor Ken Mori on 3 May 2023.`);
  expect(people(events.at(-1)).join()).not.toContain('Tom Ray');
});

const envoys = 'Norwegian Ambassador Tom Ray and Peruvian Ambassador Eva Holm thanked the choir.';

test('the diplomats from two countries are the two told of, one of each', () => {
  const events = eventsIn(`${envoys} The diplomats from Norway and Peru met Mayor Anna Berg on 3 May 2023.`);
  expect(people(events[0]).join()).toMatch(/Tom Ray.*Eva Holm/);
});

test('of two people from one country the words mean neither', () => {
  const events = eventsIn(
    `Norwegian Minister Karl Moe sang. ${envoys} The diplomats from Norway and Peru met Mayor Anna Berg on 3 May 2023.`,
  );
  expect(people(events[0]).join()).not.toMatch(/Karl Moe|Tom Ray/);
});

test('a leader told as one of the group has the name that he is given first', () => {
  const [event] = eventsIn(
    'A Peruvian delegation headed by Foreign Minister Tom Salen met Mayor Anna Berg on 3 May 2023. Minister Tom Salin thanked her.',
  );
  expect(people(event)).toContain('Tom Salen (guest)');
});

test('representatives who are listed are no group told of before', () => {
  const text =
    'The Bergen Forum was held in Bergen on 3 May 2023. Mayor Anna Berg welcomed the entrepreneurs at the forum. At the forum, the representatives of three towns including Oslo, Lund and Ystad made presentations.';
  expect(people(eventsIn(text)[0])).toEqual(
    expect.arrayContaining(['representatives of three towns', 'Lund']),
  );
});

test('people of the country whom its ambassador receives are not the delegation', () => {
  const [, event] = eventsIn(`${met} On 4 May 2023, Ambassador Ken Mori received Japanese students.`);
  expect(people(event)).toEqual(['Ken Mori (host)', 'Japanese students (guest)']);
});

test('of two delegations the one of that very body is meant', () => {
  const text =
    'A delegation from the University of Lund visited the University of Moss on 3 May 2023. This followed an earlier visit to Lund by a delegation from the University of Moss led by Tom Ray. The University of Lund delegation was led by Rector Eva Holm.';
  expect(people(eventsIn(text)[0])).toContain('Eva Holm (guest)');
});

test('the visiting delegates are the delegation told of before', () => {
  const text =
    'A delegation led by Minister Arno Lind met Mayor Petra Holm. The visiting delegates were later received by Governor Jan Visser.';
  expect(people(eventsIn(text)[1])).toEqual(
    expect.arrayContaining(['Jan Visser (host)', 'Arno Lind (guest)']),
  );
});
