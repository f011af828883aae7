import { describe, expect, test } from 'vitest';
import { allEventsIn, eventsIn, people } from '../read-text.ts';

const VISIT = 'On 3 May 2023 Consul General Ole Brandt visited Moss.';

describe('whom somebody met is told behind the verb', () => {
  test.each([
    'People he met with included Ana Berg, the president of Moss University, and Mayor Tom Ray.',
    'Among the people he met were President Ana Berg and Mayor Tom Ray.',
    'The leaders whom he met included President Ana Berg and Mayor Tom Ray.',
  ])('%s', (text) => {
    const told = eventsIn(`${VISIT} ${text}`).flatMap((event) => people(event));
    expect(told).toEqual(expect.arrayContaining(['Ana Berg (host)', 'Tom Ray (host)']));
  });

  test.each([
    'People he will meet include President Ana Berg and Mayor Tom Ray.',
    'People he admired included President Ana Berg and Mayor Tom Ray.',
    'The officials met in Moss, and the papers included a plan.',
  ])('not: %s', (text) => {
    const told = eventsIn(`${VISIT} ${text}`).flatMap((event) => people(event));
    expect(told.filter((name) => /Berg|Ray/.test(name))).toEqual([]);
  });
});

test.each([
  'On 6 May 2023 Governor Tom Ek met with and feted Consul General Kari Dahl.',
  'On 6 May 2023 Governor Tom Ek met and held talks with Consul General Kari Dahl.',
])('two verbs share whom he met: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Tom Ek (host)', 'Kari Dahl (guest)']));
});

test('a dinner for which nobody is named is told where others say who was there', () => {
  const dinner = 'On 7 May 2023 Ambassador Ole Brandt hosted a dinner to introduce the new consuls.';
  expect(people(eventsIn(`${dinner} Senator Ana Silva and Mayor Rui Costa were present there.`)[0])).toEqual(
    expect.arrayContaining(['Ole Brandt (host)', 'Ana Silva', 'Rui Costa']),
  );
  expect(eventsIn(dinner)).toEqual([]);
});

test('who came with a visitor is named right behind what they visited', () => {
  const text =
    'On 3 May 2023 Consul General Ana Silva visited Lund University with Consul Rui Costa, Kari Dahl and Tom Ek.';
  expect(people(eventsIn(text)[0]).join()).toMatch(/Rui Costa.*Kari Dahl.*Tom Ek/);
});

test('a consulate general is a body, and its general nobody', () => {
  const text =
    'On 3 May 2023 Consul Ana Silva from the Norwegian Consulate General in Houston visited Lund University.';
  expect(people(eventsIn(text)[0])).toEqual(['Lund University (host)', 'Ana Silva (guest)']);
  const named = 'On 3 May 2023 the Norwegian Consulate General Ana Silva met Mayor Tom Ray.';
  expect(people(eventsIn(named)[0]).join()).toContain('Ana Silva');
});

test('the chief of protocol is somebody, and no protocol', () => {
  const text =
    'On 3 May 2023 the ministry hosted a reception for consuls. The foreign ministry’s Chief of Protocol Ole Dahl attended the reception.';
  const [event] = eventsIn(text);
  expect(event?.participants.find(({ name }) => name === 'Ole Dahl')?.role?.text).toBe('Chief of Protocol');
});

describe('a visit told beside what happened on it', () => {
  test.each([
    'On 3 May 2023 Prime Minister Ana Lima was honoured while on an official two-day visit to Norway.',
    'Prime Minister Ana Lima praised the port on 3 May 2023 while on a working visit to Norway.',
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect([event?.type, event?.status]).toEqual(['visit', 'happened']);
    expect(people(event)).toEqual(expect.arrayContaining(['Ana Lima (guest)', 'Norway (host)']));
  });

  test.each([
    'Prime Minister Ana Lima will be honoured while on an official visit to Norway.',
    'Prime Minister Ana Lima praised the work done on visits to Norway.',
  ])('not: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });
});

test('the Serene Highness is whoever holds the office behind it', () => {
  const text =
    'On 3 May 2023 HSH the Prince of Lundia, Ole II, received Mayor Tom Ray. Her Excellency, the Ambassador of Peru, Ana Silva, interacted with the Mayor on 4 May 2023.';
  const names = eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(names).toContain('Ana Silva');
  expect(names).not.toContain('HSH');
});

test('a king is not the crown prince whose father has his name', () => {
  const text =
    'King Rashid met President Ana Lima on 3 May 2023. The meeting was attended by Crown Prince Faris bin Rashid.';
  expect(people(eventsIn(text)[0]).join()).toMatch(/Rashid(?:,| \().*Faris bin Rashid/);
});

test('an office behind a comma with another by `and` is of the name behind them', () => {
  const text =
    'Mayor Tom Ray met Prime Minister Ana Lima, Deputy Prime Minister and Foreign Minister Rui Costa on 3 May 2023.';
  const roles = new Map(eventsIn(text)[0]?.participants.map(({ name, role }) => [name, role?.text]));
  expect(roles.get('Ana Lima')).toBe('Prime Minister');
  expect(roles.get('Rui Costa')).toBe('Deputy Prime Minister and Foreign Minister');
});

test('what somebody was invited to has not taken place, nor has a call been a meeting', () => {
  const text =
    'A telephone conversation took place between the Presidents of Norvania and Lundia. During the conversation, President Ana Lima thanked President Tom Ray. President Tom Ray invited President Ana Lima to visit Lundia and take part in the Baltic Ports Forum.';
  expect(allEventsIn(text).filter(({ type, status }) => type !== 'other' && status === 'happened')).toEqual(
    [],
  );
});
