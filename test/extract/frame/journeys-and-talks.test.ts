import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const meeting = 'Minister Anna Berg met Ambassador Tom Ray of Norway on 3 May 2023.';

test.each([
  'General Anna Berg led a delegation of the army to pay a working visit to Peru on 3 May 2023.',
  'General Anna Berg headed a delegation to visit Peru on 3 May 2023.',
])('a delegation that somebody led to a visit went there: %s', (text) => {
  const [event] = eventsIn(text);
  expect([event?.type, event?.date.value]).toEqual(['visit', '2023-05-03']);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (guest)', 'Peru (host)']));
});

describe('a meeting told by those at its head', () => {
  test.each([
    'Minister Anna Berg and Foreign Minister Tom Ray led a joint committee meeting in Oslo on 3 May 2023.',
    'Minister Anna Berg headed the talks with Foreign Minister Tom Ray in Oslo on 3 May 2023.',
  ])('%s', (text) => {
    expect(rulesIn(text)).toEqual(['led-talks']);
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect([event?.type, event?.participants.map(({ name }) => name).sort()]).toEqual([
      'meeting',
      ['Anna Berg', 'Tom Ray'],
    ]);
  });

  test.each([
    'Minister Anna Berg led a meeting on 3 May 2023.',
    'Minister Anna Berg and Director Tom Ray led the race on 3 May 2023.',
    'The agenda was led by talks about trade.',
  ])('nobody met: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('it is not told twice by the offices of those who met', () => {
    const [event, ...more] = eventsIn(
      `${meeting} The meeting between the Norwegian envoy and the minister took place at the ministry.`,
    );
    expect(more).toEqual([]);
    expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

describe('a journey called by those who make it', () => {
  test.each([
    'The trade mission to Norway, led by Governor Anna Berg, is currently under way.',
    'A trade mission to Norway led by Governor Anna Berg took place from 3 to 7 May 2023.',
  ])('%s', (text) => {
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect([event?.type, event?.place?.text]).toEqual(['visit', 'Norway']);
    expect(people(event)).toContain('Anna Berg (guest)');
  });

  test.each([
    'The road to Norway is under way.',
    'The mission of the school is in progress.',
    'Plans for a trade mission to Norway are under way.',
  ])('no journey: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('whose presence is told of', () => {
  test('was there', () => {
    const [event] = eventsIn(`${meeting} The presence of Eva Holm, Consul of Norway, underscored this.`);
    expect(people(event)).toContain('Eva Holm (guest)');
  });

  test.each([
    'The presence of many tourists pleased Eva Holm.',
    'The presence of Eva Holm would have underscored this.',
    'The absence of Consul Eva Holm was noted.',
  ])('but not: %s', (sentence) => {
    expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

test('staff met on a visit are not the delegation of the visitor', () => {
  const [event] = eventsIn(
    'On 3 May 2023, Governor Anna Berg paid a visit to Oslo, where she held talks with Mayor Tom Ray and a meeting with staff.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Tom Ray (host)', 'Anna Berg (guest)']));
});

test.each([
  [
    'Representative-Governor',
    'Minister Tom Ray met the Representative-Governor of Lund, Mrs. Anna Berg, on 3 May 2023.',
  ],
  [
    'Administrator/CEO',
    'The contract was signed by Acme Corporation Administrator/CEO Anna Berg on 3 May 2023.',
  ],
  [
    'Managing Director/Chief Executive',
    'Minister Tom Ray met the Managing Director/Chief Executive of Lund Ports, Mrs. Anna Berg, on 3 May 2023.',
  ],
])('two offices that a stroke joins: %s', (role, text) => {
  const who = eventsIn(text)[0]?.participants.find(({ name }) => name === 'Anna Berg');
  expect(who?.role?.text).toBe(role);
});

test('what a meeting was about names nobody who was there', () => {
  const told = 'Mayor Anna Berg received Ambassador Tom Ray of Japan on 3 May 2023.';
  const events = eventsIn(`${told} The meeting focused on trade between Norway and Japan.`);
  expect(events.map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
});

test('a party that proceeded to a country visited it; whoever proceeded to do something did not travel', () => {
  const [event] = eventsIn(
    'A delegation headed by Chairman Ken Mori proceeded to China for talks on 3 May 2023.',
  );
  expect([event?.type, people(event)]).toEqual(['visit', expect.arrayContaining(['Ken Mori (guest)'])]);
  expect(eventsIn('Minister Ken Mori proceeded to explain the plan on 3 May 2023.')).toEqual([]);
});
