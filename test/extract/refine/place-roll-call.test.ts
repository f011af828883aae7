import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../../src/extract/event.ts';
import { explainExtraction } from '../../../src/extract/explain.ts';
import { allEventsIn, articleOf, people } from '../read-text.ts';

const namesOf = (event: NewsEvent | undefined) => event?.participants.map(({ name }) => name);

const visit = 'Mayor Anna Berg visited Lund University on 3 May 2023.';
const listed = 'Professor Tom Ray, Dean of Law, Dr. Lin Dahl, Director of Research, and Consul Eva Holm';

describe('whoever is called in a list next to an event was there', () => {
  test.each([
    `Besides ${listed}.`,
    `Front row, from left: ${listed}.`,
    `In the picture are ${listed}.`,
    'Joining as a Second Language group were Dean Tom Ray, Director Lin Dahl and Consul Eva Holm.',
  ])('%s', (list) => {
    const [event, ...more] = allEventsIn(`${visit} ${list}`);
    expect(more).toEqual([]);
    expect(namesOf(event)).toEqual(expect.arrayContaining(['Tom Ray', 'Lin Dahl', 'Eva Holm']));
  });

  test('as evidence, and by a rule of its own', () => {
    const text = `${visit} Front row, from left: ${listed}.`;
    expect(allEventsIn(text)[0]?.evidence).toHaveLength(2);
    expect(explainExtraction(articleOf(text))).toContain('roll-call in [1]');
  });

  test('at the nearest of several events', () => {
    const call = 'Ambassador Ken Mori called on Governor Lars Moe in Oslo on 9 May 2023.';
    const [first, second] = allEventsIn(`${visit} It rained. ${call} Front row, from left: ${listed}.`);
    expect(namesOf(first)).not.toContain('Tom Ray');
    expect(namesOf(second)).toContain('Tom Ray');
  });
});

test('a dinner for people without names is told where a list behind it names them', () => {
  const dinner =
    'Ambassador Ken Mori hosted a dinner to introduce new envoys at his residence on 3 May 2023.';
  const [event, ...more] = allEventsIn(
    `${dinner} The new envoys include Consul Eva Holm and Ambassador Tom Ray.`,
  );
  expect(more).toEqual([]);
  expect(namesOf(event)).toEqual(['Ken Mori', 'Eva Holm', 'Tom Ray']);
  expect(allEventsIn(dinner)).toEqual([]);
});

describe('not so', () => {
  test.each([
    ['where more is told', `${visit} The prize was donated to ${listed}.`],
    ['of what is to come', `${visit} Next year the speakers will be ${listed}.`],
    ['of who was not there', `${visit} Not present were ${listed}.`],
    ['of a jury', `${visit} The members of the jury are ${listed}.`],
    ['of one alone', `${visit} In the picture is Professor Tom Ray, Dean of Law.`],
    [
      'far from it',
      `${visit} It rained. It snowed. It was cold. It was late. Front row, from left: ${listed}.`,
    ],
    [
      'of plans',
      `Mayor Anna Berg will visit Lund University on 3 June 2023. Front row, from left: ${listed}.`,
    ],
  ])('%s: %s', (_why, text) => {
    expect(
      allEventsIn(text)
        .filter(({ status }) => status === 'happened')
        .flatMap(namesOf),
    ).not.toContain('Tom Ray');
  });
});

test('those among the delegates from a house came with them', () => {
  const text =
    'Professor Eva Holm paid a courtesy visit to President Ken Mori on 3 May 2023. Among the delegates from Lund College were Director Ida Lund of the Oslo Centre and Dean Jan Berg.';
  expect(people(allEventsIn(text)[0])).toEqual(
    expect.arrayContaining(['Ida Lund (guest)', 'Jan Berg (guest)']),
  );
});
