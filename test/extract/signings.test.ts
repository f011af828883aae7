import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const universities = ['Lund University', 'Acme Corporation'];

describe('a signing is read', () => {
  test.each<[rule: string, what: string, parties: readonly string[], text: string]>([
    [
      'signed',
      'cooperation agreement',
      ['City of Lund', 'Acme Corporation'],
      'The City of Lund and Acme Corporation signed a cooperation agreement on 3 May 2023.',
    ],
    ['signed', 'contract', universities, 'Lund University signed a contract with Acme Corporation.'],
    [
      'was-signed',
      'cooperation agreement',
      universities,
      'A cooperation agreement was signed between Lund University and Acme Corporation on 3 May 2023.',
    ],
    [
      'was-signed',
      'contract',
      universities,
      'A contract was signed by Lund University and Acme Corporation.',
    ],
    [
      'the-signing-of',
      'treaty',
      ['Norway', 'Japan'],
      'The signing of a treaty between Norway and Japan took place in Oslo on 3 May 2023.',
    ],
    [
      'the-signing-of',
      'agreement',
      universities,
      'The signing of the agreement between Lund University and Acme Corporation was a success.',
    ],
    [
      'the-signing-of',
      'agreement',
      universities,
      'The signing of the agreement by Lund University and Acme Corporation took place on 3 May 2023.',
    ],
    [
      'signing-ceremony',
      'contract',
      universities,
      'Lund University held a contract signing ceremony with Acme Corporation on 3 May 2023.',
    ],
    [
      'signing-ceremony',
      'closer work on batteries',
      universities,
      'Lund University and Acme Corporation held an agreement signing ceremony on closer work on batteries.',
    ],
    [
      'signing-ceremony',
      'cooperation agreement',
      universities,
      'Minister Anna Berg witnessed the signing of a cooperation agreement between Lund University and Acme Corporation.',
    ],
  ])('%s: %s', (rule, what, parties, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.agreement?.what?.text, more]).toEqual(['signing', what, []]);
    expect(event?.agreement?.parties.map((party) => party.text)).toEqual(parties);
  });

  test('in a ceremony that does not say what', () => {
    const [event] = eventsIn('Lund University held a signing ceremony with Acme Corporation on 3 May 2023.');
    expect(event).toMatchObject({ type: 'signing', agreement: { what: null } });
  });

  test('in a ceremony, with those who signed', () => {
    const text = 'A contract was concluded in a signing ceremony with Mayor Anna Berg and Governor Tom Ray.';
    expect(rulesIn(text)).toEqual(['in-signing-ceremony']);
    expect(eventsIn(text)[0]?.participants.map((each) => each.name)).toEqual(['Anna Berg', 'Tom Ray']);
  });

  test.each([
    ['Anna Berg', 'Rector Anna Berg signed on behalf of the university.'],
    ['Tom Ray', 'President Tom Ray signed for Acme Corporation.'],
  ])('and %s told as signatory in the next sentence', (name, sentence) => {
    const text = `Lund University and Acme Corporation signed a cooperation agreement. ${sentence}`;
    expect(rulesIn(text)).toEqual(['signed', 'signed-for']);
    const [event] = eventsIn(text);
    expect(event?.participants.map((each) => each.name)).toContain(name);
    expect(event?.met).toBe(true);
  });

  test('between bodies alone, without anybody having met', () => {
    const [event] = eventsIn('Lund University and Acme Corporation signed a cooperation agreement.');
    expect(event?.met).toBe(false);
  });
});

describe('no signing is read', () => {
  test.each([
    ['a guest book is signed', 'Minister Anna Berg signed the guest book.'],
    ['nothing is signed', 'Rector Anna Berg signed with a blue pen.'],
    ['it is to come', 'The signing of the treaty is planned for next year.'],
    ['it tells of any contract', 'Contracts signed with Acme Corporation are void, the court ruled.'],
  ])('where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('as having happened where it is denied', () => {
    expect(eventsIn('The agreement was not signed.').map((event) => event.status)).toEqual([
      'did-not-happen',
    ]);
  });
});

describe('what was signed', () => {
  test.each([
    [
      'in the same words',
      'Lund University and Acme Corporation signed a contract worth 5 million euros on 3 May 2023.',
    ],
    [
      'in the next sentence',
      'Lund University and Acme Corporation signed a contract on 3 May 2023. The contract is worth 5 million euros.',
    ],
  ])('has the amount told %s', (_where, text) => {
    expect(eventsIn(text)[0]?.agreement?.amount).toMatchObject({
      text: '5 million euros',
      value: 5e6,
      currency: 'EUR',
    });
  });

  test('has no amount where the text gives several of them one each', () => {
    const text =
      'Three agreements worth 5 million euros, 6 million euros and 7 million euros were signed on 3 May.';
    expect(eventsIn(text)[0]?.agreement?.amount).toBeNull();
    const one = 'Three agreements worth 5 million euros, the largest so far, were signed on 3 May.';
    expect(eventsIn(one)[0]?.agreement?.amount?.text).toBe('5 million euros');
  });

  test('has no amount that is told of something else', () => {
    const text =
      'Lund University and Acme Corporation signed a contract. A ticket costs 5 million euros in Oslo.';
    expect(eventsIn(text)[0]?.agreement?.amount).toBeNull();
  });

  test('is counted', () => {
    const [event] = eventsIn('Lund University and Acme Corporation signed three agreements on 3 May 2023.');
    expect(event?.agreement?.count?.value).toBe(3);
  });
});

test('whoever is said to have signed did so, all of them', () => {
  const [event] = eventsIn(
    'A statement said Minister Anna Berg and Governor Tom Ray signed a contract on 3 May 2023.',
  );
  expect(people(event).toSorted()).toEqual(['Anna Berg', 'Tom Ray']);
});

test.each([
  'In Oslo, Acme Corporation signed an agreement with Bergen University on 3 May 2023.',
  'Aside from Lund and Elstad, Acme Corporation has signed an agreement with Bergen University.',
  'Under the guidance of Lund University, Acme Corporation signed an agreement with Bergen University.',
])('a body is the subject behind words that a preposition rules: %s', (text) => {
  const [event] = eventsIn(text);
  expect(event?.agreement?.parties.map((party) => party.text)).toEqual([
    'Acme Corporation',
    'Bergen University',
  ]);
});

test.each([
  'The Lund Ports Authority (LPA) signed an agreement with Acme Corporation on 3 May 2023. It was signed by LPA manager Tom Ray and Acme president Eva Holm.',
  'The French Agency for Trade (AFC) signed an agreement with Acme Corporation on 3 May 2023. It was signed by AFC manager Tom Ray.',
])('a body that its officer names short is one party: %s', (text) => {
  const [event] = eventsIn(text);
  expect(event?.agreement?.parties).toHaveLength(2);
});

test('a paper named before a colon is what they signed behind it', () => {
  const [event] = eventsIn(
    'An agreement on trade now links Lund and Oslo: Mayors Ana Lima and Tom Ray signed it on 3 May 2023.',
  );
  expect(event?.type).toBe('signing');
  expect(event?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ana Lima', 'Tom Ray']),
  );
});

test('those who in brackets represent the bodies that signed are read', () => {
  const [event] = eventsIn(
    'Lund University (represented by its rector, Ana Lima) and Oslo University (represented by Professor Tom Ray) signed an agreement on 3 May 2023.',
  );
  expect(event?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ana Lima', 'Tom Ray']),
  );
});

test('talks that ended with the signing of an MoU are not told of another memorandum', () => {
  const text =
    'Lund University hosted a delegation from Oslo College on 3 May 2023 for the signing of a memorandum of understanding. The discussions were followed by the signing of an MoU. The MoU was signed by Rector Anna Berg and Dean Ken Mori.';
  expect(eventsIn(text).filter(({ type }) => type === 'signing')).toHaveLength(1);
});

test.each([
  ['The government has already signed strategic agreements with 59 large firms.', 0],
  ['The port has signed accords with dozens of ports so far.', 0],
  ['Lund University has signed memoranda with 16 universities in Norway.', 1],
])('what was signed over the years is no signing: %s', (text, count) => {
  expect(eventsIn(text)).toHaveLength(count);
});

test('of those who sign with each other not all are at home', () => {
  const text =
    'Norway and the Northern Bank signed an accord on 3 May 2023 for the launch of the bank’s office in Oslo. The accord was signed between Norwegian Minister of Finance Tom Ray and Northern Bank President Anna Berg.';
  const sides = eventsIn(text).flatMap(({ participants }) => participants.map(({ side }) => side));
  expect(sides.filter((side) => side === 'host').length).toBeLessThan(sides.length);
});

test('what was praised at the ceremony is no new signing', () => {
  const text =
    'Acme Corporation and Lund Bank signed a contract on 3 May 2023. At the signing ceremony which took place in Oslo, Tom Ray praised 41 years of relations between Acme Corporation and Lund Bank.';
  expect(eventsIn(text).filter(({ type }) => type === 'signing')).toHaveLength(1);
});

test.each([
  [['Piikani Nation', 'Siksika Nation'], 'Piikani Nation and Siksika Nation signed a treaty on 3 May 2023.'],
  [
    ['Universitas Negeri Lund', 'Moss University'],
    'Universitas Negeri Lund (UM) and Moss University signed an agreement on 3 May 2023.',
  ],
  [
    ['Politeknik Negeri Lund', 'Acme Corporation'],
    'Politeknik Negeri Lund (UM) and Acme Corporation signed an agreement on 3 May 2023.',
  ],
])('%s are bodies, and nobody', (names, text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map(({ name, collective }) => [name, collective])).toEqual(
    names.map((name) => [name, true]),
  );
});

test.each(['could', 'might', 'should'])('a pact on something that %s be signed is not', (modal) => {
  const text = `A letter of intent on joint research ${modal} be signed by Rector Anna Berg and Governor Tom Redlik.`;
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('an exchange of gifts is no signing', () => {
  const text = 'On Sunday a dinner was held at the hall, where a gift exchange ceremony was conducted.';
  expect(eventsIn(text).map(({ type }) => type)).not.toContain('signing');
});
