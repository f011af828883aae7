import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../../src/extract/event.ts';
import { eventsIn, people } from '../read-text.ts';

const names = (event: NewsEvent | undefined) => event?.participants.map(({ name }) => name);

const two = ['Anna Berg', 'Tom Ray'];

describe('who signed is read', () => {
  test.each([
    'The memorandum bears the signatures of Rector Anna Berg and Tom Ray, director of Acme Corporation.',
    'The charter carries the official signatures of Mayor Anna Berg and Governor Tom Ray.',
    'Rector Anna Berg put pen to paper on behalf of Lund University, with Tom Ray signing for Acme Corporation.',
    'The protocol was signed by Minister Anna Berg on the Norwegian side and Ambassador Tom Ray on the Danish side.',
    'The protocol was signed on the part of Norway by Anna Berg, and on the part of Japan by Minister Tom Ray.',
    'Witnessed by Mayor Anna Berg and Governor Tom Ray, Lund University and Acme Corporation signed a contract.',
  ])('%s', (text) => {
    const events = eventsIn(text);
    expect(events.map(({ type }) => type)).toEqual(['signing']);
    expect(names(events[0])).toEqual(expect.arrayContaining(two));
  });

  test('a petition with signatures tells of no signing', () => {
    expect(eventsIn('The petition bears the signatures of Anna Berg and 400 residents.')).toEqual([]);
    expect(eventsIn('The agreement does not bear the signature of Minister Anna Berg.')).toEqual([]);
  });
});

describe('what a clause names before its signing', () => {
  test.each([
    [
      'three agreements',
      'Premier Anna Berg paid a visit to Norway. During the visit three agreements were signed.',
    ],
    [
      'deals',
      'Premier Anna Berg paid a visit to Norway. During the visit, companies of the two countries signed deals.',
    ],
    [
      'agreement on trade',
      'Mayor Anna Berg visited Bergen. On this occasion, the two localities signed an agreement on trade.',
    ],
  ])('is no part of it: %s', (what, text) => {
    const signing = eventsIn(text).find(({ type }) => type === 'signing');
    expect(signing?.agreement?.what?.text).toBe(what);
  });

  test('a ceremony for a named project is one, whatever stands in brackets or between commas', () => {
    const text =
      'The signing ceremony for the Lund Steel plant project, with an investment of 800 million yuan, was held on 6 June.';
    expect(eventsIn(text)[0]?.agreement?.amount?.value).toBe(8e8);
    const notes =
      'The signing of the notes for the school (grant amount: 5 million yen) took place between Ambassador Anna Berg and Minister Tom Ray.';
    expect(names(eventsIn(notes)[0])).toEqual(expect.arrayContaining(two));
  });

  test('a ceremony told to be held and graced is one signing', () => {
    const text =
      'The contract signing ceremony between Lund University and Acme Corporation was held in Bergen and graced by Minister Anna Berg.';
    expect(eventsIn(text).map(people)).toEqual([['Lund University', 'Acme Corporation', 'Anna Berg']]);
  });
});

test.each([
  'Striker Tom Ray has signed a three-year contract with Lund Rovers.',
  'Midfielder Tom Ray signed a contract extension with Lund Rovers on 3 May.',
])('news of a club tells of no accord: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('who leads a company stands in brackets behind its name and is not it', () => {
  const [event] = eventsIn('Lund Steel (CEO Tom Ray) signed a contract with Acme Corporation on 3 May.');
  expect(event?.agreement?.parties.map(({ text }) => text)).toEqual(['Lund Steel', 'Acme Corporation']);
});

test.each<[number | null, string]>([
  [null, 'Lund University signed a contract with Acme Corporation and aims to attract $2 billion by 2030.'],
  [5e6, 'Lund University and Acme Corporation signed loan and grant agreements worth 5 million euros.'],
])('the sum is that of what was signed: %s', (value, text) => {
  expect(eventsIn(text)[0]?.agreement?.amount?.value ?? null).toBe(value);
});

describe('two sign, one told behind the other', () => {
  test.each([
    'Envoy Anna Berg signed the memorandum for Norway and Minister of Foreign Affairs Tom Ray signed for Peru.',
    'Anna Berg signed the agreement for the Norwegian government and Tom Ray for the Japanese government.',
    'While Anna Berg, rector, signed the agreement on behalf of Lund Steel, Tom Ray, director, signed on behalf of Moss Port.',
    'For the Norwegian side, the protocol was signed by Minister Anna Berg; for the Danish side, by Ambassador Tom Ray.',
    'Mayor Anna Berg met the Mayor of Moss, Tom Ray, at the town hall and re-signed the sister city agreement.',
    'Rector Anna Berg and Mayor Tom Ray proceeded to the signing of the cooperation agreement.',
    'Mayor Anna Berg and the Mayor of Moss, Tom Ray, signed a reaffirmation of the sister city agreement.',
  ])('%s', (text) => {
    const signing = eventsIn(text).find(({ type }) => type === 'signing');
    expect(names(signing)).toEqual(expect.arrayContaining(two));
  });

  test.each([
    'Lund University and Moss College signed an agreement. Anna Berg, rector, and Tom Ray, dean, exchanged documents of the agreement.',
    'Lund Diocese and Moss Diocese renewed their partnership agreement on Sunday, with Bishop Anna Berg and Bishop Tom Ray signing the document.',
    'Lund University and Acme Corporation signed a contract. Anna Berg represented the university at the signing, with Tom Ray representing the company.',
  ])('of one signing: %s', (text) => {
    const events = eventsIn(text);
    expect(events).toHaveLength(1);
    expect(names(events[0])).toEqual(expect.arrayContaining(two));
  });

  test('whom somebody met signs nothing that another signed with him', () => {
    const text = 'Mayor Anna Berg met Minister Tom Ray and signed a contract with Acme Corporation.';
    const signing = eventsIn(text).find(({ type }) => type === 'signing');
    expect(names(signing)).toEqual(['Anna Berg', 'Acme Corporation']);
  });

  test('words agreed upon are not signed', () => {
    expect(eventsIn('The two sides have finalised the draft agreement.')).toEqual([]);
  });
});

describe('who comes together for a signing signs', () => {
  test.each([
    'Governor Anna Berg joined Consul General Tom Ray in signing a memorandum on trade.',
    'Governor Anna Berg was joined by Consul General Tom Ray for the signing of a memorandum on trade.',
    'Chief Anna Berg and Minister Tom Ray marked the signing of the agreement with a ceremony on Tuesday.',
    'Lund Port, represented by Director Anna Berg, signed a contract with Acme Corporation, represented by Tom Ray.',
    'In the presence of Sheikh Bo Ek, chairman of Lund Port, Anna Berg, CEO of Acme, and Tom Ray, chairman of Moss Steel, signed a memorandum.',
  ])('%s', (text) => {
    const signing = eventsIn(text).find(({ type }) => type === 'signing');
    expect(names(signing)).toEqual(expect.arrayContaining(two));
  });

  test.each([
    'Governor Anna Berg will join Consul General Tom Ray in signing a memorandum on trade.',
    'Mayor Anna Berg and Mayor Tom Ray marked 50 years since the signing of the twinning agreement.',
  ])('but not: %s', (text) => {
    expect(eventsIn(text).filter(({ type, status }) => type === 'signing' && status === 'happened')).toEqual(
      [],
    );
  });

  test('those in attendance at a ceremony are no parties of another agreement', () => {
    const text =
      'Lund University and Moss College have concluded an agreement. The signing ceremony was held on 10 February, with Rector Anna Berg and Dean Tom Ray in attendance.';
    expect(eventsIn(text).map(names)).toEqual([['Lund University', 'Moss College', ...two]]);
  });
});

test.each([
  [['Acme', 'Lund Steel'], 'Acme, a leading Bergen shipbuilder, has signed a contract with Lund Steel.'],
  [['Fernhill', 'Miyama'], 'Fernhill and its Japanese sister city Miyama signed a new agreement.'],
])('the parties are named, whatever is said of them: %s', (parties, text) => {
  expect(eventsIn(text)[0]?.agreement?.parties.map((party) => party.text)).toEqual(parties);
});

describe('the sides of those who sign', () => {
  test.each([
    'During her visit to Moss, Vice Mayor Anna Berg of Lund and Mayor Tom Ray signed a letter of intent.',
    'Mayor Tom Ray welcomed a delegation from Lund led by Vice Mayor Anna Berg and signed an agreement with her at City Hall.',
  ])('are those of the visit: %s', (text) => {
    const signing = eventsIn(text).find(({ type }) => type === 'signing');
    const sides = signing?.participants.map(({ name, side }) => `${name} ${side}`);
    expect(sides).toEqual(expect.arrayContaining(['Anna Berg guest', 'Tom Ray host']));
  });

  test('are open where both are on a visit', () => {
    const [event] = eventsIn(
      'During their visit, Mayor Anna Berg and Mayor Tom Ray signed a letter of intent.',
    );
    expect(event?.participants.map(({ side }) => side)).toEqual([null, null]);
  });
});

test('signatures are put to a paper by those who sign it', () => {
  const text = 'Signatures were affixed to the document by Minister Anna Berg and Minister Tom Ray.';
  expect(eventsIn(text).map(names)).toEqual([two]);
  expect(eventsIn('Flags were put on the document by Minister Anna Berg and Minister Tom Ray.')).toEqual([]);
});

test('whoever headed the act of signing was there', () => {
  const text = 'The act of signing was headed by Minister Anna Berg and Ambassador Tom Ray.';
  expect(eventsIn(text).map(names)).toEqual([two]);
});

test('a plural ends the name of a body, but behind a number or a country tells of several', () => {
  const parties = (text: string) => eventsIn(text)[0]?.agreement?.parties.map((party) => party.text);
  expect(parties('Kenward Ports and Lund University signed a contract on 3 May.')).toEqual([
    'Kenward Ports',
    'Lund University',
  ]);
  expect(parties('Lund University signed a contract with 16 Swedish Universities on 3 May.')).not.toContain(
    'Swedish Universities',
  );
});

describe('the two sides of a signing', () => {
  test('are the only two bodies named before it', () => {
    const text =
      'Lund University and Moss College work together. The two institutions signed a memorandum on Monday.';
    expect(eventsIn(text).map(names)).toEqual([['Lund University', 'Moss College']]);
  });

  test('are nobody where more were named', () => {
    const text =
      'Lund University, Moss College and Acme Corporation work together. The two institutions signed a memorandum on Monday.';
    expect(eventsIn(text).map(names)).toEqual([[]]);
  });
});

test.each([
  'Registrar Anna Berg and Dean Tom Ray signed the MoU in presence of Minister Eva Holm.',
  'Registrar Anna Berg and Dean Tom Ray signed the memorandum in witness of Minister Eva Holm, on 3 May.',
])('witnesses are read without an article: %s', (text) => {
  expect(eventsIn(text).map(names)).toEqual([['Anna Berg', 'Tom Ray', 'Eva Holm']]);
});

test.each([
  'More than 20 agreements were signed at the forum in Lund.',
  'As many as 20 agreements were signed on the third day of the exhibition.',
  'At least 20 agreements were signed in Lund on Monday.',
])('a number told roughly counts what was signed: %s', (text) => {
  const signing = eventsIn(text).find(({ type }) => type === 'signing');
  expect(signing?.agreement?.count?.value).toBe(20);
});

test('an agreement behind a preposition that rounds nothing is signed by nobody', () => {
  expect(eventsIn('According to 20 agreements the towns were bound.')).toEqual([]);
});

test.each([
  "Minister Anna Berg signed on Norland's behalf, while the president of the bank, Tom Ray, signed on its behalf.",
  'Minister Anna Berg signed on behalf of Norland, while Director Tom Ray signed on the bank’s behalf.',
])('who signs is read before whose behalf: %s', (text) => {
  const [signing] = eventsIn(`A loan agreement was signed on Monday. ${text}`);
  expect(names(signing)).toEqual(expect.arrayContaining(two));
});

test('all agreements are those told before', () => {
  const text =
    'Five memoranda were signed on Tuesday. All agreements were signed by Minister Anna Berg and Minister Tom Ray.';
  expect(eventsIn(text).map(names)).toEqual([two]);
});

test('the anniversary of a signing is none', () => {
  const text =
    'Mayor Anna Berg met Rector Tom Ray. The meeting took place on the 25th anniversary of the signing of the charter between Lund and Moss.';
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
});

test('whoever chaired a side of the talks was there', () => {
  const text =
    'Norway signed several memorandums at a session in Oslo on 3 May. Minister Anna Berg chaired the Norwegian side and Minister Tom Ray chaired the Danish side.';
  expect(names(eventsIn(text)[0])).toEqual(expect.arrayContaining(two));
});

test.each([
  'Governor Anna Berg of Osun state signed a contract with Director Tom Ray.',
  'Governor Anna Berg of Osun State signed a contract with Director Tom Ray.',
])('behind the name of a state stands a verb: %s', (text) => {
  expect(eventsIn(text).map(names)).toEqual([two]);
});

test('what an agency reports is told, what reports say is not', () => {
  const by = 'that the MoU was signed by Governor Anna Berg and Chairman Tom Ray';
  expect(eventsIn(`The News Agency of Norway reports ${by}.`).map(names)).toEqual([two]);
  for (const text of [
    `There were reports ${by}.`,
    `He dismissed reports ${by}.`,
    `Media reports ${by} were denied.`,
  ])
    expect(eventsIn(text)).toEqual([]);
});

test('who met with somebody to sign signed with him', () => {
  const text = 'Premier Anna Berg met in Oslo today with Premier Tom Ray to sign a memorandum on trade.';
  expect(eventsIn(text).map(names)).toEqual([two, two]);
});

test('whoever raised the question was not at the signing', () => {
  const text =
    'Premier Anna Berg and Premier Tom Ray signed a memorandum in Oslo. Berg said so in response to a question raised by Minister Eva Holm.';
  expect(eventsIn(text).flatMap(names)).not.toContain('Eva Holm');
});
