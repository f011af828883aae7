import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const signed = 'Lund University and Acme Corporation signed a contract on 3 May.';
const parties = ['Lund University', 'Acme Corporation'];

test('whoever signed a paper that the same sentence tells of joins those whose paper it is', () => {
  const text =
    'Lund University and Acme Corporation sealed a memorandum, which was signed by Rector Anna Berg and Chairman Tom Ray on 3 May 2023.';
  expect(eventsIn(text).map(people)).toEqual([[...parties, 'Anna Berg', 'Tom Ray']]);
});

describe('those who signed it', () => {
  test.each([
    'It was signed by Rector Anna Berg and Chairman Tom Ray.',
    'Rector Anna Berg and Chairman Tom Ray signed it at the town hall.',
  ])('join the signing told before: %s', (sentence) => {
    expect(rulesIn(`${signed} ${sentence}`)).toEqual(['signed', 'signed-it']);
    const events = eventsIn(`${signed} ${sentence}`);
    expect(events.map(people)).toEqual([[...parties, 'Anna Berg', 'Tom Ray']]);
    expect(events[0]?.agreement?.parties.map((party) => party.text)).toEqual(parties);
  });

  test.each([
    'A petition asks for more buses. It was signed by Rector Anna Berg and Chairman Tom Ray.',
    `${signed} It will be signed again by Rector Anna Berg next year.`,
  ])('join nothing that was not signed: %s', (text) => {
    expect(eventsIn(text).flatMap(people)).not.toContain('Anna Berg');
  });
});

test.each([
  'with Minister Eva Holm and Ambassador Bo Ek as witnesses.',
  'with Minister Eva Holm and Ambassador Bo Ek on hand.',
  'in the presence of Minister Eva Holm and of Ambassador Bo Ek.',
])('witnesses are there, and no parties: %s', (ending) => {
  const [event] = eventsIn(`Lund University and Acme Corporation signed a contract on 3 May, ${ending}`);
  expect(people(event)).toEqual([...parties, 'Eva Holm', 'Bo Ek']);
  expect(event?.agreement?.parties.map((party) => party.text)).toEqual(parties);
});

test.each([
  'An agreement in principle was signed off by both mayors on 3 May.',
  'Lund City Council signed off an agreement with Acme Corporation on 3 May.',
  'Mayor Anna Berg praised the recently signed agreement on ports.',
  'The mayors spoke of their newly signed charter.',
])('nothing was signed: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test.each([
  'The port has executed a memorandum of understanding with Acme Corporation on 3 May.',
  'The agreement was initialed by Norway and Japan on 3 May.',
])('a signing in American English: %s', (text) => {
  expect(eventsIn(text).map((event) => event.type)).toEqual(['signing']);
});

test('a contract that is carried out was signed before', () => {
  expect(eventsIn('The builders executed the contract with great care on 3 May.')).toEqual([]);
});

test.each([
  ['another', 2, 'It builds on a memorandum signed by Norway and Japan in April 1990.'],
  ['the same', 1, 'The memorandum was signed by the mayors of Oslo and Kobe.'],
])('a memorandum of an earlier year is %s signing', (_which, count, sentence) => {
  const text = `The signing of a memorandum between Norway and Japan was a success. ${sentence}`;
  expect(eventsIn(text)).toHaveLength(count);
});

test('a body with its ticker is the same party', () => {
  const text =
    'Acme and Bolt signed a deal on batteries. Acme ACMEG_p.DE and Bolt signed a deal to build them, the firms said.';
  expect(eventsIn(text).map(people)).toEqual([['Acme', 'Bolt']]);
});

test('several office-holders sign each for his own body', () => {
  const [event] = eventsIn('The mayors of Lund and Kobe signed a charter on 3 May.');
  expect(event?.agreement?.parties.map((party) => party.text)).toEqual(['Lund', 'Kobe']);
});

test('a delegation signs for where it comes from', () => {
  const [event] = eventsIn('Lund University signed a charter with a delegation from Kobe, Japan, on 3 May.');
  expect(event?.agreement?.parties.map((party) => party.text)).toEqual(['Lund University', 'Kobe']);
});

test('a company with a word for bodies in brackets is one party', () => {
  const [event] = eventsIn(
    'Acme Group and Fukui Aviation (Group) Co., Ltd. signed a contract on 3 May 2023.',
  );
  expect(event?.agreement?.parties.map(({ text }) => text)).toEqual([
    'Acme Group',
    'Fukui Aviation (Group) Co., Ltd.',
  ]);
});

test.each([
  [
    'Secretary',
    'Economic Relations Division',
    'The pact was signed by Eva Holm, Secretary, Economic Relations Division, on 3 May 2023.',
  ],
  [
    'Director, Public Health',
    undefined,
    'The pact was signed by Eva Holm, Director, Public Health, on 3 May 2023.',
  ],
  ['Director', undefined, 'The pact was signed by Eva Holm, Director, and Tom Ray on 3 May 2023.'],
])('the field or body behind an office and a comma: %s, %s', (role, body, text) => {
  const who = eventsIn(text)[0]?.participants.find(({ name }) => name === 'Eva Holm');
  expect([who?.role?.text, who?.organisation?.text]).toEqual([role, body]);
});

test.each([
  'To effect this association, Rector Anna Berg signed a contract with Chairman Tom Ray on 3 May.',
  'In support of Lund University, Rector Anna Berg signed a contract with Chairman Tom Ray on 3 May.',
])('what stands in front of the subject does not sign: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});

test('who signs stands behind the comma that closes the list of witnesses', () => {
  const [event] = eventsIn(
    'Witnessed by Minister Eva Holm and Minister Karl Moe, Rector Anna Berg and Rector Tom Ray signed a cooperation agreement on 3 May 2023.',
  );
  expect(event?.type).toBe('signing');
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Ray']));
});

test('those called the signatories of a signing that is told behind them sign it', () => {
  const [event, ...more] = eventsIn(
    'Secretary Anna Berg and Director Tom Ray were the signatories, whereas Minister Eva Holm witnessed the signing of the MoU at the town hall on 3 May 2023.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Ray', 'Eva Holm']));
  expect(more).toEqual([]);
});

test.each([
  [
    'the renewal of one that runs out',
    'The agreement is valid for three years, and will be renewed in case of consent.',
  ],
])('%s is no plan', (_what, text) => {
  expect(eventsIn(text)).toEqual([]);
});

test.each([
  ['Signators for the university were Rector Anna Berg and Dean Tom Ray.'],
  ['Those signing the contract on behalf of the university included Rector Anna Berg and Dean Tom Ray.'],
  ['Those who signed the contract were Rector Anna Berg and Dean Tom Ray.'],
  ['In addition to Rector Anna Berg, the signatories included Dean Tom Ray.'],
  ['Rector Anna Berg and Dean Tom Ray put pen to paper in Oslo.'],
  ['Rector Anna Berg signed for the university and Tom Ray for the corporation.'],
  ['For the university it was signed by Rector Anna Berg; for the corporation by Director Tom Ray.'],
  ['The project was signed by Rector Anna Berg and Director Tom Ray on behalf of their bodies.'],
  ['Rector Anna Berg represented the university at the signing, while Tom Ray represented the corporation.'],
  [
    'Representing Lund University was Rector Anna Berg, and representing Acme Corporation was Director Tom Ray.',
  ],
  ['Rector Anna Berg and Director Tom Ray witnessed the signing.'],
  ['Rector Anna Berg, who witnessed the signing with Director Tom Ray, thanked both.', ['Anna Berg']],
  ['Remarks were made by Rector Anna Berg and Director Tom Ray.'],
  ['Speaking after the signing, Rector Anna Berg thanked Tom Ray.', ['Anna Berg']],
])('those told behind a signing were at it: %s', (sentence, named = ['Anna Berg', 'Tom Ray']) => {
  expect(eventsIn(`${signed} ${sentence}`).map(people)).toEqual([[...parties, ...named]]);
});

test.each([
  'Rector Anna Berg represented the county in parliament.',
  'Rector Anna Berg will represent the university at the signing.',
  'Rector Anna Berg put a lid on it.',
  'Speaking before the signing parties, Rector Anna Berg was sceptical.',
])('those who were elsewhere are not at it: %s', (sentence) => {
  expect(eventsIn(`${signed} ${sentence}`).map(people)).toEqual([parties]);
});

test('both sides of a passive signing are told with those who stand for them', () => {
  const [event] = eventsIn(
    'A contract between Lund University, represented by Rector Anna Berg, and Acme Corporation, represented by Director Tom Ray, was signed on 3 May.',
  );
  expect(people(event)).toEqual(['Lund University', 'Anna Berg', 'Acme Corporation', 'Tom Ray']);
});

test.each([
  ['the government of Norway and the Lund Bank', ['government of Norway', 'Lund Bank']],
  ['the council of Lund and the Acme Corporation', ['council of Lund', 'Acme Corporation']],
])('a body in lower case signs with the place that it is of: %s', (both, named) => {
  const [event] = eventsIn(`On 3 May ${both} signed a contract.`);
  expect(event?.agreement?.parties.map((party) => party.text)).toEqual(named);
});

test('those behind the bodies for which they sign signed too', () => {
  const sentence =
    'On behalf of Lund University, Rector Anna Berg and Dean Tom Ray, while on behalf of Acme Corporation, Director Eva Holm signed the contract.';
  const named = ['Anna Berg', 'Tom Ray', 'Eva Holm'];
  expect(eventsIn(`${signed} ${sentence}`).flatMap(people)).toEqual([...parties, ...named]);
});

test('behind words for the occasion a list is cut by words that no phrase reads', () => {
  const present =
    'On this occasion Dean Anna Berg, Chair Tom Ray, of external links, and many officials were present.';
  expect(eventsIn(`${signed} ${present}`).flatMap(people)).toEqual(
    expect.arrayContaining(['Anna Berg', 'Tom Ray']),
  );
});

test('the day of a statement is not that of the signing', () => {
  const told =
    'Lund University has signed a contract with Acme Corporation, a statement issued here on Tuesday said.';
  const events = eventsIn(
    `${told} The contract was signed by Rector Anna Berg and Director Tom Ray on Monday.`,
  );
  expect(events.map(people)).toEqual([[...parties, 'Anna Berg', 'Tom Ray']]);
});

test('those whose relations an agreement is about do not sign it where bodies do', () => {
  const [about] = eventsIn(
    'Lund Bank and Acme Group signed an agreement on strengthening cooperation between Oslo Airport and Malmo Airport on 3 May 2023.',
  );
  expect(people(about)).toEqual(['Lund Bank', 'Acme Group']);
  const [between] = eventsIn('An agreement between Lund Bank and Acme Group was signed on 3 May 2023.');
  expect(people(between)).toEqual(['Lund Bank', 'Acme Group']);
});

test('representatives of two bodies sign for both', () => {
  const [event] = eventsIn('Representatives of Lund Bank and Acme Group signed an agreement on 3 May 2023.');
  expect(event?.agreement?.parties.map(({ text }) => text)).toEqual(['Lund Bank', 'Acme Group']);
});

test('a company’s name may end in lower case', () => {
  const [event] = eventsIn(
    'An agreement between Acme Sudova company and Lund Bank was signed on 3 May 2023.',
  );
  expect(people(event)).toEqual(['Acme Sudova company', 'Lund Bank']);
});

test('a company told with its seat and president in brackets is one of those that sign', () => {
  const [event] = eventsIn(
    'Asoma Corp. ("Asoma", Headquarter: Oslo, President: Karl Moe), Mitova Corporation ("MC", President: Eva Holm) and Sudova Ltd. signed the contract on 3 May 2023.',
  );
  expect(event?.agreement?.parties.map(({ text }) => text)).toEqual([
    'Asoma Corp.',
    'Mitova Corporation',
    'Sudova Ltd.',
  ]);
});

test('a signing told again in the pluperfect with its witnesses is the one just told', () => {
  const [event, ...more] = eventsIn(
    'Acme Corporation and Lund Bank signed contracts on 3 May 2023. In the presence of Minister Karl Moe, the contracts had been signed by Eva Holm, Chairman of Acme Corporation.',
  );
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Eva Holm', 'Karl Moe']));
});

test('a ceremony was in the presence of those who were there', () => {
  const [event] = eventsIn(
    'Acme Corporation and Lund Bank signed a contract on 3 May 2023. The signing ceremony was in the presence of Karl Moe, the Head of the Africa Sector.',
  );
  expect(people(event)).toContain('Karl Moe');
});

test('the government of a place told by what it is signs', () => {
  const [event] = eventsIn(
    'Acme Ltd signed a contract with the government of the central Indian state of Gondwara on 3 May 2023.',
  );
  expect(event?.agreement?.parties.map(({ text }) => text)).toEqual([
    'Acme Ltd',
    'government of the central Indian state of Gondwara',
  ]);
});
