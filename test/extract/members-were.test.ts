import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const CALLED = 'Three envoys called on Vice President Ana Lima in Lilongwe on 3 May 2023.';

describe('a group spelt out by names', () => {
  test.each([
    ['that it included', 'The envoys included Ambassador Lars Holm and Consul Aino Virtanen.'],
    [
      'of whom it was made up',
      'The mission was made up of Lars Holm (Peru, Chile), who led it, and Aino Virtanen (Laos).',
    ],
    ['of whom it was composed', 'The mission was composed of Dean Lars Holm and Consul Aino Virtanen.'],
    ['that it was', 'The envoys who called on Lima were Ambassador Lars Holm and Consul Aino Virtanen.'],
  ])('behind a verb: %s', (_how, sentence) => {
    expect(people(eventsIn(`${CALLED} ${sentence}`)[0])).toEqual(
      expect.arrayContaining(['Lars Holm (guest)', 'Aino Virtanen (guest)']),
    );
  });

  test.each([
    ['The delegation includes Ambassador Lars Holm and Consul Aino Virtanen.'],
    ['The delegation consists of Lars Holm and Aino Virtanen.'],
    ['The delegation was led by Tom Ray and its members include Dean Lars Holm and Consul Aino Virtanen.'],
    ['Its members include Dean Lars Holm and Consul Aino Virtanen.'],
    ['The delegation includes: Lars Holm, Mayor of Turku; Aino Virtanen, Consul of Peru.'],
    ['Members of the delegation: Lars Holm, Mayor of Turku; Aino Virtanen, Consul of Peru.'],
    ['The delegation was made up of Dean Lars Holm and Consul Aino Virtanen.'],
    ['Visitors from Finland included Dean Lars Holm and Consul Aino Virtanen.'],
    ['Delegates included Lars Holm and Aino Virtanen.'],
    ['Among the delegates were Dean Lars Holm and Consul Aino Virtanen.'],
    ['Also part of the delegation were Lars Holm and Aino Virtanen.'],
    ['Lars Holm and Aino Virtanen were members of the delegation.'],
    ['Head of delegation Lars Holm and delegation leader Aino Virtanen praised the city.'],
  ])('as it is told in the present or behind a colon: %s', (sentence) => {
    const text = `A Finnish delegation met Mayor Ana Lima on 3 May 2023. ${sentence}`;
    expect(people(eventsIn(text)[0])).toEqual(
      expect.arrayContaining(['Lars Holm (guest)', 'Aino Virtanen (guest)']),
    );
  });

  test.each([
    ['The delegation includes experts of many fields.'],
    ['The delegation will include Ambassador Lars Holm and Consul Aino Virtanen.'],
    ['The programme includes talks with Ambassador Lars Holm and Consul Aino Virtanen.'],
    ['The choir was made up of Lars Holm and Aino Virtanen.'],
    ['Winners included Lars Holm and Aino Virtanen.'],
    ['EU Head of Delegation Lars Holm and Aino Virtanen praised the city.'],
  ])('not: %s', (sentence) => {
    const text = `A Finnish delegation met Mayor Ana Lima on 3 May 2023. ${sentence}`;
    expect(people(eventsIn(text)[0]).join()).not.toContain('Holm');
  });

  test('with the office by which all of them were called', () => {
    const [event] = eventsIn(
      'Two deputy directors of the Elstad Bank visited Oslo on 3 May 2023. The mission was made up of Lars Holm and Aino Virtanen.',
    );
    const told = event?.participants.filter(({ collective }) => !collective);
    expect(told?.map(({ name, role }) => `${name}, ${role?.text}`)).toEqual([
      'Lars Holm, deputy director',
      'Aino Virtanen, deputy director',
    ]);
  });

  test('those with somebody', () => {
    const text =
      'Mayor Ana Lima met Ambassador Tom Ray on 3 May 2023. With them were Deputy Mayor Lin Dahl and Consul Eva Holm.';
    expect(people(eventsIn(text)[0])).toEqual(
      expect.arrayContaining(['Lin Dahl (host)', 'Eva Holm (guest)']),
    );
  });

  test.each([
    ['somebody else than those who met', 'The winners were Lars Holm and Aino Virtanen.'],
    ['not', 'The envoys were not Ambassador Lars Holm and Consul Aino Virtanen.'],
  ])('%s', (_why, sentence) => {
    const event = eventsIn(`Mayor Ana Lima met Ambassador Tom Ray on 3 May 2023. ${sentence}`)[0];
    expect(people(event)).toEqual(['Ana Lima (host)', 'Tom Ray (guest)']);
  });
});

describe('whose office is visited', () => {
  test('receives there', () => {
    const [event] = eventsIn(
      'The ambassadors paid a visit to the office of Governor Ana Lima on 3 May 2023.',
    );
    expect(people(event)).toContain('Ana Lima (host)');
  });

  test('not whose museum is visited', () => {
    const [event] = eventsIn(
      'Ambassador Tom Ray visited the museum of President Ana Lima in Porto on 3 May 2023.',
    );
    expect(people(event)).not.toContain('Ana Lima (host)');
  });
});

test('the delegation is those who came on the visit', () => {
  const events = eventsIn(
    'Ambassador Tom Ray and Consul Eva Holm visited the University of Porto on 3 May 2023. The delegation was received by the rector Ana Lima.',
  );
  expect(events).toHaveLength(1);
  expect(people(events[0])).toEqual(
    expect.arrayContaining(['Ana Lima (host)', 'Tom Ray (guest)', 'Eva Holm (guest)']),
  );
});

test('an assembly of a county is visited, not held', () => {
  const [event] = eventsIn(
    'The delegation visited the County Assembly on 3 May 2023 and met Speaker Ana Lima.',
  );
  expect(event?.type).not.toBe('conference');
  expect(people(event)).toContain('Ana Lima (host)');
});

test('they are the delegation spoken of before any event is told', () => {
  const [event] = eventsIn(
    'The seven visitors were led by Chairman Tom Ray. They were received on 3 May 2023 by Mayor Ana Lima.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Ana Lima (host)', 'Tom Ray (guest)']));
});

test('who assisted somebody was there', () => {
  const [event] = eventsIn(
    'Mayor Ana Lima met Ambassador Tom Ray on 3 May 2023. The Mayor was assisted by Treasurer Lin Dahl.',
  );
  expect(people(event)).toContain('Lin Dahl (host)');
});

describe('views exchanged', () => {
  test('with somebody introduced by his office are a meeting', () => {
    const events = eventsIn(
      'Minister Ana Lima also exchanged views with the Secretary of NORCEM, Mr Tom Ray.',
    );
    expect(events.map(({ type }) => type)).toEqual(['meeting']);
  });

  test('with somebody known are none of their own', () => {
    expect(eventsIn('Minister Ana Lima exchanged views with Ray.')).toEqual([]);
  });
});

test('a meeting of another day with other people is another', () => {
  const events = eventsIn(
    'On 14 May the Minister Ana Lima met Mayor Tom Ray, accompanied by Dean Eva Holm. She held a session on Wednesday with Dean Holm and Rector Lars Dahl.',
    '2024-05-17',
  );
  expect(events.map(({ date }) => date.value)).toEqual(['2024-05-14', '2024-05-15']);
});

test('what happened on the following day is another meeting', () => {
  const events = eventsIn(
    'The directors met Minister Ana Lima on 3 May 2023. On the following day they sat down with Minister Lima.',
  );
  expect(events.map(({ date }) => date.value)).toEqual(['2023-05-03', '2023-05-04']);
});

test('who came with the guests is on their side', () => {
  const [event] = eventsIn(
    'Mayor Ana Lima received a Finnish delegation on 3 May 2023. The delegation was accompanied by Lars Holm and Eva Dahl.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Lars Holm (guest)', 'Eva Dahl (guest)']));
});

test('who said what a group was like is none of it', () => {
  const text =
    'Mayor Ana Lima received a Finnish delegation on 3 May 2023. The delegation was merry, explained Dr Eva Dahl.';
  expect(people(eventsIn(text)[0])).not.toContain('Eva Dahl (guest)');
});
