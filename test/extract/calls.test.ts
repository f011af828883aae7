import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  ['called-on', 'Consul General Ken Mori called on Mayor Anna Berg on 3 May.'],
  ['called-on', 'Consul General Ken Mori called on Mayor Anna Berg on 3 May to discuss the port.'],
  ['called-on', 'Consul General Ken Mori called on Mayor Anna Berg to brief her on the fair.'],
  ['paid-a-call', 'Consul General Ken Mori paid a courtesy call on Mayor Anna Berg on 3 May.'],
  ['call-was-paid', 'A courtesy call was paid on Mayor Anna Berg by Consul General Ken Mori on 3 May.'],
  ['call-was-paid', 'A courtesy call on Mayor Anna Berg was paid by Consul General Ken Mori on 3 May.'],
])('a call is a meeting by rule %s: %s', (rule, text) => {
  expect(rulesIn(text)).toEqual([rule]);
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([['meeting', both]]);
});

test('a call on her is a call on whom the article spoke of', () => {
  const text =
    'Mayor Anna Berg met Rector Eva Holm on 3 May. A courtesy call was paid on her by Consul Ken Mori.';
  expect(eventsIn(text).map(people)[1]).toEqual(both);
});

test.each([
  'Minister Tom Ray called on Prime Minister Anna Berg to resign.',
  'Mayor Anna Berg called on residents to save water.',
  'Opposition leader Tom Ray called on President Anna Berg on 3 May to publish the report.',
  'Consul General Ken Mori will call on Mayor Anna Berg on 20 May.',
  'No courtesy call was paid on Mayor Anna Berg by Consul General Ken Mori.',
])('no meeting: %s', (text) => {
  expect(eventsIn(text).filter((event) => event.status === 'happened')).toEqual([]);
});

test('talks that a sentence takes up behind a telephone call are the call', () => {
  const call = 'Prime Minister Anna Berg received a telephone call from President Ken Mori on 3 May.';
  const told = eventsIn(
    `${call} The discussions between Prime Minister Berg and President Mori focused on trade.`,
  );
  expect(told.map(({ type }) => type)).toEqual(['other']);
  const met = eventsIn(`${call} Talks between Prime Minister Berg and Mayor Tom Ray took place on 5 May.`);
  expect(met.map(({ type }) => type)).toContain('meeting');
});

test('guests of honour at a reception are guests of whoever hosted it', () => {
  const text =
    'Governor Anna Berg and Mayor Tom Ray were guests of honour at a reception hosted by Consul Ken Mori on 3 May.';
  expect(people(eventsIn(text)[0])).toEqual(
    expect.arrayContaining(['Ken Mori (host)', 'Anna Berg (guest)', 'Tom Ray (guest)']),
  );
});

test('whom an aside on somebody present names was not there', () => {
  const text =
    'Mayor Anna Berg met Consul Ken Mori on 3 May. Also present was Counsellor Eva Holm, who will act as consul until Consul Rui Costa takes up his post.';
  expect(people(eventsIn(text)[0]).join()).toContain('Eva Holm');
  expect(people(eventsIn(text)[0]).join()).not.toContain('Rui Costa');
});

test('whoever called on somebody and was willing to do something asked him for nothing', () => {
  const [event] = eventsIn(
    'Acme president Karl Moe called on Governor Anna Berg on 3 May 2023 and expressed willingness to invest in ports.',
  );
  expect(event?.type).toBe('meeting');
  expect(rulesIn('Acme president Karl Moe called on Governor Anna Berg on 3 May 2023 to resign.')).toEqual(
    [],
  );
});
