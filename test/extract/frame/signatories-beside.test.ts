import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const signed = 'Lund University and Acme Corporation signed a contract on 3 May.';
const parties = ['Lund University', 'Acme Corporation'];

describe('a neighbouring sentence tells who signed or was there', () => {
  test.each([
    'Rector Anna Berg and Chairman Tom Ray represented their houses in signing the contract.',
    'Signing the contract are Rector Anna Berg, left, and Chairman Tom Ray.',
    'Seen signing the contract are Rector Anna Berg and Chairman Tom Ray.',
    'The signing ceremony was jointly performed by Rector Anna Berg and Chairman Tom Ray.',
    'Rector Anna Berg and Chairman Tom Ray observed the signing ceremony.',
    'The ceremony of signing this contract was attended by Rector Anna Berg and Chairman Tom Ray.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${signed} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toEqual([...parties, 'Anna Berg', 'Tom Ray']);
    expect(event?.agreement?.parties.map((party) => party.text)).toEqual(parties);
  });

  test.each([
    'Rector Anna Berg and Chairman Tom Ray represented their houses in court.',
    'Rector Anna Berg and Chairman Tom Ray observed the stars.',
    'Signing the visitors’ book are Rector Anna Berg and Chairman Tom Ray.',
    'The opera was performed by Rector Anna Berg and Chairman Tom Ray.',
  ])('but not where it tells of something else: %s', (sentence) => {
    expect(eventsIn(`${signed} ${sentence}`).map(people)).toEqual([parties]);
  });
});

test('several people who are described by a signing all signed', () => {
  const text = 'Rector Anna Berg and President Tom Ray, who signed the agreement on 3 May, praised the work.';
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg', 'Tom Ray']]);
});

test('a typing error signs what an agreement is named behind it', () => {
  expect(eventsIn('Rector Anna Berg and President Tom Ray singed the memorandum.').map(people)).toEqual([
    ['Anna Berg', 'Tom Ray'],
  ]);
  expect(eventsIn('Rector Anna Berg singed the carpet with a candle.')).toEqual([]);
});

describe('a signing told by a noun', () => {
  test.each([
    ['follows-signing', 'This follows the signing of a pact between Norway and Japan in April 2023.'],
    [
      'a day between',
      'The signing in April 2023 of a pact between Norway and Japan opened the door for trade.',
    ],
    ['ceremony to sign', 'Norway held a ceremony to sign a pact with Japan in April 2023.'],
  ])('%s', (_rule, text) => {
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect([event?.type, event?.status, event?.date.value]).toEqual(['signing', 'happened', '2023-04']);
    expect(event?.agreement?.parties.map((party) => party.text)).toEqual(['Norway', 'Japan']);
  });

  test('an exchange of notes that took place', () => {
    const text =
      'The exchange of notes took place at the ministry with the attendance of Minister Anna Berg and Ambassador Tom Ray.';
    expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
      ['signing', ['Anna Berg (host)', 'Tom Ray']],
    ]);
  });

  test.each([
    'A ceremony to mark the signing of the pact was held in Oslo on 3 May 2023, with Rector Anna Berg and Tom Ray in attendance.',
    'The signing of the pact took place in Oslo on 3 May 2023 in the presence of Rector Anna Berg and Minister Tom Ray.',
    'The signing ceremony of the pact was held in Oslo on 3 May 2023 and attended by Rector Anna Berg and Tom Ray.',
    'A ceremony to sign the pact was held in Oslo on 3 May 2023, attended by Rector Anna Berg and Tom Ray.',
  ])('with those who were there: %s', (text) => {
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.date.value, more]).toEqual(['signing', '2023-05-03', []]);
    expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
  });

  test.each([
    'Norway will hold a ceremony to sign a pact with Japan.',
    'This will follow the signing of a pact between Norway and Japan.',
  ])('not as done where it is to come: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });
});

test('somebody whom no list knows signs a new paper', () => {
  expect(eventsIn('Clubs of skippers along the coast have signed an agreement on moorings.')).toMatchObject([
    { type: 'signing', participants: [] },
  ]);
});

test.each([
  'Clubs of skippers may have signed the agreement.',
  'Those who have signed an agreement pay less.',
])('but no plan and no condition: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('what stands between an agreement and its verb is a party only behind `between`', () => {
  const text =
    'The loan agreement for Sea Bank (NSB) financing of roads in Uttar Desh was signed between Norway and Sea Bank.';
  expect(eventsIn(text)[0]?.agreement?.parties.map((party) => party.text)).toEqual(['Norway', 'Sea Bank']);
});

test('a ceremony that took place tells of the signing before it, with its day and place', () => {
  const text =
    'Lund University and Acme Corporation signed a contract. The signing ceremony took place on 3 May in Oslo.';
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, event?.place?.text, more]).toEqual([
    'signing',
    '2023-05-03',
    'Oslo',
    [],
  ]);
});

test('who took part in a ceremony tells of no new one', () => {
  const text = `${signed} Mayor Eva Holm took part in the signing ceremony.`;
  expect(eventsIn(text).map(people)).toEqual([[...parties, 'Eva Holm']]);
});

test('an article that tells only who signed for whom tells of a signing', () => {
  const text =
    'Secretary Anna Berg, who signed on behalf of the ministry, called it a fair deal. The ceremony was witnessed by Rector Tom Ray.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['signing', ['Anna Berg', 'Tom Ray']],
  ]);
});

test('a commitment is signed, and one is only made', () => {
  expect(eventsIn('Lund Air signed a commitment with Acme Corporation on 3 May.')).toHaveLength(1);
  expect(eventsIn('Lund Air made a commitment to Acme Corporation on 3 May.')).toEqual([]);
});
