import { expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

test('a call is paid to whoever was paid one', () => {
  const [event] = eventsIn(
    'Minister Anna Berg was paid a courtesy call by Director-General Tom Ray on 3 May 2023.',
  );
  expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('those counted among others who attended were there', () => {
  const [event] = eventsIn(
    'Minister Anna Berg met Envoy Ken Mori on 3 May 2023. Eva Holm and Bo Ek were among the other ministers who attended the meeting.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Eva Holm', 'Bo Ek']));
});

test('others present are listed in the present too', () => {
  const [event] = eventsIn(
    'Minister Anna Berg met Envoy Ken Mori on 3 May 2023. Other ministers present include the Minister of Trade, Eva Holm, and Bo Ek of Lund.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Eva Holm', 'Bo Ek']));
});

test('what the delegation featured are its members', () => {
  const [event] = eventsIn(
    'Minister Anna Berg received a delegation from the bank on 3 May 2023. The delegation also featured Director Eva Holm.',
  );
  expect(people(event)).toContain('Eva Holm (guest)');
});

test.each([
  'The port featured in the meeting involving President Anna Berg and Envoy Ken Mori on 3 May 2023.',
  'The meeting between President Anna Berg and Envoy Ken Mori on 3 May 2023 saw the two discuss the port.',
])('a meeting told by what it came to: %s', (text) => {
  const names = eventsIn(text)[0]?.participants.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Anna Berg', 'Ken Mori']));
});

test.each([
  'The meeting between President Anna Berg and Envoy Ken Mori scheduled for May was put off.',
  'The meeting between President Anna Berg and Envoy Ken Mori failed to materialise.',
  'The meeting between President Anna Berg and Envoy Ken Mori never saw the light of day.',
])('and one that came to nothing: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('what was before the meeting of today was not today', () => {
  const events = eventsIn(
    "President Anna Berg met Envoy Ken Mori today. Prior to today's meeting, President Berg had met him in Oslo in November 2021.",
  );
  expect(events.map(({ date }) => date.value)).toContain('2021-11');
});

test('who visits a plant together with somebody has him along', () => {
  const [event] = eventsIn(
    'President Anna Berg visited the Lund Steel Plant together with Ken Mori on 3 May 2023.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (guest)', 'Ken Mori (guest)']));
});

test('ties that two officials speak of beside their meeting are nobody who met', () => {
  const [event] = eventsIn(
    "Minister Anna Berg and Envoy Ken Mori had a meeting on 3 May 2023, both officials addressing ties between Norway's government and the Nordic Council.",
  );
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Ken Mori']);
});

test('the head of a bank is no host at a palace', () => {
  const [event] = eventsIn(
    'Minister Anna Berg and the President of the Port Bank, Ken Mori, had a meeting at the Old Palace on 3 May 2023.',
  );
  expect(people(event)).not.toContain('Ken Mori (host)');
});

test('a gathering of the past that is only described is none of the news', () => {
  const text =
    'Minister Anna Berg met Envoy Ken Mori on 3 May 2023. They spoke of trade. The talks were part of the Ports Forum, which took place in Lund in June.';
  expect(eventsIn(text).filter(({ type }) => type === 'conference')).toEqual([]);
});

test.each([
  ['Foreign Minister Israel Mori', 'Israel Mori'],
  ['Mr. Jordan Mori', 'Jordan Mori'],
  ['Secretary-General Patricia Scotland KC', 'Patricia Scotland'],
])('a country may be part of a name: %s', (named, name) => {
  const [event] = eventsIn(`Minister Anna Berg met ${named} on 3 May 2023.`);
  expect(event?.participants.map((each) => each.name)).toContain(name);
});

test('but not before a body or a longer name', () => {
  const [event] = eventsIn('Minister Anna Berg met Ambassador of Jordan Ken Mori on 3 May 2023.');
  expect(people(event)).toContain('Ken Mori (guest)');
});

test.each([
  'the Head of Trade at the State Secretariat in Norway, Ken Mori,',
  'the head of the International Committee of the Blue Star (ICBS) delegation in Jordan, Ken Mori,',
  'the Deputy Special Envoy of the Secretary-General (DSESG) for Somalia, Ken Mori,',
  'the Head of the Delegation of the European Union to Jordan, Ken Mori,',
])('the place of an office may stand before its holder: %s', (named) => {
  const [event] = eventsIn(`Minister Anna Berg met ${named} on 3 May 2023.`);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Ken Mori']);
});

test.each(['Governor of North Skane', 'Deputy Governor of South Bothnia'])(
  '%s is a place in full',
  (office) => {
    const [event] = eventsIn(`Minister Anna Berg met Ken Mori, ${office}, on 3 May 2023.`);
    expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Ken Mori']);
  },
);

test.each([
  'Director Anna Berg was among a host of guests who visited the Lund Steel Plant on 3 May 2023.',
  'Director Anna Berg was one of the guests who visited the Lund Steel Plant on 3 May 2023.',
])('who is counted among the visitors visited: %s', (text) => {
  expect(people(eventsIn(text)[0])).toContain('Anna Berg (guest)');
});

test('a week that her country hosted is not told of', () => {
  const events = eventsIn(
    'Envoy Ken Mori met Minister Anna Berg on 3 May 2023. They spoke of trade. She thanked him for his help in organising the Ports Week recently hosted by her country.',
  );
  expect(events.map(({ type }) => type)).toEqual(['meeting']);
});

test.each([
  'Mr Ken Mori met the Secretary General of the League of Arab States (LAS) Ms Anna Berg on Monday.',
  'Mr Ken Mori met the President of the Economic Community of West African States Anna Berg on Monday.',
  'Mr Ken Mori met Anna Berg, Chair of the Authority of the Economic Community of West African States, on Monday.',
])('a union of states is one body, and what is told of it no headline: %s', (text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Ken Mori', 'Anna Berg']);
});
