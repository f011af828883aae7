import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

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
