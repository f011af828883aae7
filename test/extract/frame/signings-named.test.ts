import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const universities = ['Lund University', 'University of Oslo'];

/** Parties of the only event. */
function partiesIn(text: string): readonly string[] | undefined {
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  return event?.agreement?.parties.map((party) => party.text);
}

describe('a signing told by a noun or a turn of phrase', () => {
  test.each<[rule: string, text: string]>([
    [
      'put-signature',
      'Lund University and the University of Oslo put pen to paper on a contract on 3 May 2023.',
    ],
    [
      'put-signature',
      'Lund University and the University of Oslo affixed their signatures to a memorandum on 3 May 2023.',
    ],
    [
      'ended-with-signing',
      'The forum ended with the signing of a treaty between Lund University and the University of Oslo.',
    ],
    [
      'ended-with-signing',
      'The day culminated in the signing of a pact between Lund University and the University of Oslo.',
    ],
    [
      'ended-with-signing',
      'Lund University and the University of Oslo sealed it with the signing of a pact on 3 May 2023.',
    ],
    [
      'ended-with-signing',
      'The day was marked by the signing of a pact between Lund University and the University of Oslo.',
    ],
    [
      'among-signed',
      'Among the agreements signed was a memorandum between Lund University and the University of Oslo.',
    ],
    [
      'among-signed',
      'The agreements signed included one between Lund University and the University of Oslo.',
    ],
    [
      'signed-was',
      'Also signed on Monday was a memorandum between Lund University and the University of Oslo.',
    ],
    ['signed-was', 'Signed by Lund University and the University of Oslo was a memorandum of understanding.'],
    [
      'since-signing',
      'Ties have grown since the signing of a memorandum between Lund University and the University of Oslo in 2015.',
    ],
    [
      'since-signing',
      'Ties grew after the signing of a memorandum between Lund University and the University of Oslo in 2015.',
    ],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    expect(partiesIn(text)).toEqual(universities);
    expect(eventsIn(text)[0]?.status).toBe('happened');
  });

  test('one that history tells has its own date', () => {
    const [event] = eventsIn(
      'The two ports agreed on 3 May 2023 to work together more than since the signing of a pact between the Port of Lund and the Port of Oslo in 2015.',
    );
    expect([event?.type, event?.date.value]).toEqual(['signing', '2015']);
  });

  test('one that is to come is a plan', () => {
    const [event] = eventsIn('The forum will end on 3 June 2023 with the signing of a pact.', '2023-05-10');
    expect(event?.status).toBe('planned');
  });

  test.each([
    'The mayor put the contract on the table.',
    'The mayor added her name to the list.',
    'Mayor Anna Berg called for the signing of a pact between Lund University and the University of Oslo.',
    'Mayor Anna Berg looks forward to the signing of a pact between Lund University and the University of Oslo.',
    'Work begins after the signing of a pact between Lund University and the University of Oslo.',
    'Ties have grown since the signing of a memorandum.',
    'The agreements included one between Lund University and the University of Oslo.',
  ])('but not: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('who signs', () => {
  test.each<[what: string, parties: readonly string[], text: string]>([
    [
      'a bare name beside a body is one',
      ['Lund Steel', 'Oslo Power'],
      'Lund Steel and Oslo Power signed a pact.',
    ],
    [
      'it is the body that announces it',
      ['Lund Energy', 'Acme Corporation'],
      'Lund Energy today announced that it has signed a definitive agreement with Acme Corporation.',
    ],
    [
      'exchanged in numbers',
      universities,
      'Minister Anna Berg witnessed the exchange of three MoUs between Lund University and the University of Oslo.',
    ],
    [
      'a compound is what its last word says',
      universities,
      'Lund University has concluded a partnership agreement with the University of Oslo.',
    ],
    [
      'who stands for each is told',
      ['Lund University', 'University of Oslo'],
      'Lund University, represented by Rector Anna Berg, and the University of Oslo, represented by Rector Tom Ray, signed a pact.',
    ],
    [
      'companies announce it',
      ['Lund Energy', 'Acme Corporation'],
      'Lund Energy and Acme Corporation today announced the signing of a definitive agreement.',
    ],
    [
      'one company announces it',
      ['Lund Energy', 'Acme Corporation'],
      'Lund Energy announced the signing of a definitive agreement with Acme Corporation.',
    ],
    [
      'papers are exchanged',
      ['Norway', 'Japan'],
      'Norway and Japan exchanged signed copies of the agreement on 3 May 2023.',
    ],
    [
      'nothing but names is told',
      ['Lund Waggon', 'Oslo Rail'],
      'Lund Waggon signed a contract with Oslo Rail.',
    ],
    [
      'an aside stands between',
      ['Norway', 'Japan'],
      'The river treaty, which remains in force, was signed in 1972 by Norway and Japan.',
    ],
  ])('%s', (_what, parties, text) => {
    expect(partiesIn(text)).toEqual(parties);
  });

  test('those who open the next sentence with their signatures', () => {
    const [event, ...more] = eventsIn(
      'The Port of Lund and the Port of Oslo signed a memorandum. Signed on Monday by Director Anna Berg and CEO Tom Ray, the memorandum covers trade.',
    );
    expect(more).toEqual([]);
    expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Ray']));
  });

  test('those who sign for a body in the next sentence bring it', () => {
    const [event] = eventsIn(
      'A pact was signed on 3 May 2023. Rector Anna Berg signed on behalf of Lund University.',
    );
    expect(event?.agreement?.parties.map((party) => party.text)).toEqual(['Lund University']);
  });

  test.each([
    'The spokesman announced the signing of a definitive agreement.',
    'Norway and Japan exchanged copies of a painting.',
  ])('nobody: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('people sign with people', () => {
    const [event] = eventsIn('Eva Holm and Tom Ray signed a pact on 3 May 2023.');
    expect(event?.participants.map(({ collective }) => collective)).toEqual([false, false]);
  });
});

describe('which signing a sentence tells of', () => {
  const news = 'Lund Steel and Acme Corporation signed a contract on 3 May 2023.';

  test.each([
    [
      'its last one of years ago',
      `${news} Lund Steel signed its last contract with Acme Corporation in 2009.`,
    ],
    [
      'a paper with a name of its own, behind a memorandum of years ago',
      'Lund University and Acme Corporation signed a memorandum in 2016. The Agreement on a joint programme in chemistry was signed on 3 May 2023.',
    ],
  ])('another: %s', (_what, text) => {
    expect(eventsIn(text)).toHaveLength(2);
  });

  test('the same: the contract taken up with its year', () => {
    expect(eventsIn(`${news} The contract was signed in 2023 in Bergen.`)).toHaveLength(1);
  });

  test('at the end of a visit it was signed on its last day', () => {
    const [, signing] = eventsIn(
      'A delegation from Japan visited Lund University from 12 to 14 March 2023. At the end of the visit, an agreement was signed by Rector Anna Berg and Governor Ken Sato.',
    );
    expect([signing?.type, signing?.date.value, signing?.date.basis]).toEqual([
      'signing',
      '2023-03-14',
      'inferred',
    ]);
  });

  test('what it is about may be quoted', () => {
    const [event] = eventsIn(
      'The Agreement on a programme called "Chemical Technology" was signed by Rector Anna Berg on 3 May 2023.',
    );
    expect(event?.agreement?.what?.text).toBe('Agreement on a programme called "Chemical Technology"');
  });
});

test.each([
  ['12 MoUs', 12, 'A total of 12 MoUs were signed at the forum on 3 May 2023.'],
  ['agreements', undefined, 'The following agreements were signed on 3 May 2023: a pact and a charter.'],
])('how many were signed: %s', (what, count, text) => {
  const [event] = eventsIn(text);
  expect([event?.agreement?.what?.text, event?.agreement?.count?.value]).toEqual([what, count]);
});

describe('those who met sign', () => {
  const talks = 'Minister Anna Berg met Minister Tom Ray on 3 May 2023.';

  test.each([
    ['It ended with the signing of a pact.', ['Anna Berg', 'Tom Ray']],
    ['Three pacts were signed in their presence.', ['Anna Berg', 'Tom Ray']],
    ['Three pacts were signed in the absence of journalists.', []],
  ])('%s', (sentence, names) => {
    const signing = eventsIn(`${talks} ${sentence}`).find(({ type }) => type === 'signing');
    expect(signing?.participants.map(({ name }) => name)).toEqual(names);
  });
});

describe('what it is worth', () => {
  test.each([
    ['£2.4m', 'Lund Steel and Oslo Ports Ltd signed a contract. The order comes to £2.4m.'],
    [
      '£2.4m',
      'Lund Steel and Oslo Ports Ltd signed a contract. The agreement, which has a total value of £2.4m, runs for ten years. The contract was signed in Bergen by Director Anna Berg.',
    ],
    [
      '£2.4m (about $3m)',
      'Lund Steel and Oslo Ports Ltd signed a contract worth £2.4m (about $3m) on 3 May 2023.',
    ],
    [
      '£455m',
      'Lund Steel and Oslo Ports Ltd concluded a framework agreement in 2022. They met in May. They met in June. They met in July. The framework agreement is valued at £455m.',
    ],
    ['2 billion yen', 'Japan and Norway exchanged notes on 3 May 2023 concerning a grant of 2 billion yen.'],
    [
      undefined,
      'Lund Steel and Oslo Ports Ltd signed a contract. A cable at a cost of £2.4m is planned; nothing is decided on it.',
    ],
    [
      undefined,
      'Minister Anna Berg witnessed the signing of two agreements and the launch of a £2.4m fund on 3 May 2023.',
    ],
  ])('%s: %s', (amount, text) => {
    expect(eventsIn(text)[0]?.agreement?.amount?.text).toBe(amount);
  });
});

test('a caption that names the signatories and the text below tell one signing', () => {
  const caption = 'Signing the memorandum were Rector Anna Berg and Rector Tom Ray.';
  const text = 'Rector Anna Berg signed a memorandum with Lund University on 3 May 2023.';
  expect(eventsIn(`${caption} ${text}`)).toHaveLength(1);
});
