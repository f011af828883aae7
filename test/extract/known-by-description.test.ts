import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

describe('somebody is described', () => {
  test('by his country, not by what others are in charge of', () => {
    const [event] = eventsIn(
      'Defence Minister Ana Lima praised the fleet. The head of the Croatian defence ministry was received by President Tom Ray on 3 May 2023.',
    );
    expect(people(event)).not.toContain('Ana Lima (guest)');
  });

  test('as the leader, where the article has spoken of one person only', () => {
    const [event] = eventsIn(
      'Party Chairman Tom Ray took the letters. The Party and State leader received Ambassador Ana Lima on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Tom Ray (host)', 'Ana Lima (guest)']);
  });

  test('as the scientist of a country of which nothing was told, where he is the only one', () => {
    const events = eventsIn(
      'Tom Ray, vice-president of the academy, visited Peru on 2 May 2023. On 3 May 2023, the Norwegian scientist met Minister Ana Lima.',
    );
    expect(people(events[1]).join()).toContain('Tom Ray');
  });

  test('not as the scientist of another country than his', () => {
    const events = eventsIn(
      'Tom Ray, President of Chile, visited Lund on 2 May 2023. On 3 May 2023, the Norwegian scientist met Minister Ana Lima.',
    );
    expect(people(events[1]).join()).not.toContain('Tom Ray');
  });

  test('as the distinguished guest who came at the head of a delegation', () => {
    const [event, ...others] = eventsIn(
      'A Peruvian delegation led by Minister Tom Ray visited Lund University on 3 May 2023. The distinguished guest was welcomed by the Rector Ana Lima.',
    );
    expect(people(event)).toEqual(expect.arrayContaining(['Ana Lima (host)', 'Tom Ray (guest)']));
    expect(others).toEqual([]);
  });

  test('by the country of the delegation that he leads', () => {
    const events = eventsIn(
      "A delegation from Sri Lanka's Parliament led by Speaker Tom Ray visited Lund on 3 May 2023. On 4 May 2023, the Sri Lankan leader met Mayor Ana Lima.",
    );
    expect(people(events[1])).toContain('Tom Ray (guest)');
  });

  test('as a leader, which the ambassador of his country is not', () => {
    const [event] = eventsIn(
      'Ambassador of Croatia Tom Ray was there. The Croatian leader met Mayor Ana Lima on 3 May 2023.',
    );
    expect(people(event)).not.toContain('Tom Ray (guest)');
  });

  test.each([
    ['the initials of a longer office', 'Chief of the Army Staff General', 'the COAS'],
    ['an office whose body stands before it', 'Chief of Naval Staff', 'the navy chief'],
  ])('by %s', (_how, office, called) => {
    const [, event] = eventsIn(
      `${office} Tom Ray visited Lund on 2 May 2023. On 3 May 2023, ${called} met Ambassador Ana Lima.`,
    );
    expect(people(event).join()).toContain('Tom Ray');
  });

  test.each([
    ['initials that a body has', 'Chief of the Army Staff', 'the Council of Asian Studies (COAS)'],
    ['the office of another body', 'Chief of Naval Staff', 'the police chief'],
  ])('not by %s', (_how, office, called) => {
    const [, event] = eventsIn(
      `${office} Tom Ray visited Lund on 2 May 2023. On 3 May 2023, ${called} met Ambassador Ana Lima.`,
    );
    expect(people(event).join()).not.toContain('Tom Ray');
  });

  test('by the initials of his office', () => {
    const events = eventsIn(
      'Ambassador Tom Ray met Prime Minister Ana Lima on 3 May 2023. Ray had a detailed meeting with the PM.',
    );
    expect(events).toHaveLength(1);
  });
});

describe('he to whom something is done', () => {
  test('is not he who does it', () => {
    const [event] = eventsIn(
      'Mr Ray made the remarks when Minister Ana Lima, the Ahova Minister, paid a courtesy call on him on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Ray (host)', 'Ana Lima (guest)']);
  });

  test('her first visit is nobody’s call', () => {
    const [event] = eventsIn(
      'Minister Ana Lima concluded a visit to Zambia on 3 May 2023, her first since March.',
    );
    expect(event?.type).toBe('visit');
  });
});

describe('whom a meeting was of', () => {
  test('may be named behind the bodies that met', () => {
    const events = eventsIn(
      'A Finnish delegation held talks with the County Assembly on 3 May 2023. Consul Tom Ray held the meeting with Speaker Ana Lima.',
    );
    expect(events).toHaveLength(1);
    expect(people(events[0])).toEqual(expect.arrayContaining(['Ana Lima (host)', 'Tom Ray (guest)']));
  });

  test('of two sides at a meeting with somebody else, none is of the meeting before', () => {
    const events = eventsIn(
      'During the meeting between Minister Ana Lima and Minister Tom Ray, they praised the fleet. During the meeting with Minister Eva Holm, the two sides spoke of fish.',
    );
    expect(events.map(people)).toHaveLength(2);
    expect(people(events[1])).not.toContain('Tom Ray (host)');
  });
});

describe('the role of somebody with several offices', () => {
  test('is the chain that stands together', () => {
    const [event] = eventsIn(
      'Minister Ana Lima met with her counterpart Mr Tom Ray, Mayor of Lund and President of NORCEM, on 3 May 2023.',
    );
    expect(event?.participants.find(({ name }) => name === 'Tom Ray')?.role?.text).toBe(
      'Mayor of Lund and President',
    );
  });
});

describe('an office at home', () => {
  test.each([
    ['of an ambassador by rank', 'Assistant Minister for Protocol Ambassador Tom Ray'],
    ['of a counsellor of a court', 'the Counsellor at the Royal Court Tom Ray'],
  ])('%s is no envoy’s', (_whose, person) => {
    const [event] = eventsIn(
      `The Emir Ana Lima received Ambassador Eva Holm on 3 May 2023. The meeting was attended by ${person}.`,
    );
    expect(people(event)).toContain('Tom Ray (host)');
  });

  test('a counsellor at an embassy is one', () => {
    const [event] = eventsIn(
      'Tom Ray, Political Counsellor at the Peruvian Embassy, met Speaker Ana Lima on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Ana Lima (host)', 'Tom Ray (guest)']);
  });
});

test('a country of two words describes as one of one does', () => {
  const text =
    'Speaker Tom Ray of Sri Lanka visited Lund on 3 May 2023. On 4 May, the Sri Lankan leader met Mayor Anna Berg.';
  expect(people(eventsIn(text)[1])).toContain('Tom Ray (guest)');
});

test('an office of a country is not held by somebody of another', () => {
  const text =
    'During the visit of the Foreign Minister of Egypt to Greece the Greek Foreign Minister, Mr. Karl Moe, met the Foreign Minister of Egypt, Mr. Tarek Amin.';
  const visit = eventsIn(text).find(({ type }) => type === 'visit');
  expect(people(visit).join()).not.toContain('Karl Moe (guest)');
});

test.each([
  [
    'in Lund',
    'A delegation led by Karl Moe met Industries Minister Anna Berg on 3 May 2023. The delegation met the Minister in Lund.',
  ],
  [
    'as the chief of his body',
    'Eva Holm, president of the Nordic Ports Authority, met Mayor Anna Berg on 3 May 2023. On 4 May 2023 the NPA chief met Governor Karl Moe.',
  ],
])('somebody spoken of %s is known again', (_how, text) => {
  const names = eventsIn(text).flatMap((event) => event.participants.map(({ name }) => name));
  expect(names.filter((name) => /minister|chief/i.test(name))).toEqual([]);
});

test('the deputy of a body is not its chief', () => {
  const [, second] = eventsIn(
    'Eva Holm, vice president of the Nordic Ports Authority, met Mayor Anna Berg on 3 May 2023. On 4 May 2023 the NPA chief met Governor Karl Moe.',
  );
  expect(people(second).join()).not.toContain('Eva Holm');
});
