import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

describe('a visit is read', () => {
  test.each<[rule: string, place: string, guest: string, text: string]>([
    ['visited', 'Lund University', 'Tom Ray', 'Ambassador Tom Ray visited Lund University on 3 May 2023.'],
    ['visited', 'Norway', 'Tom Ray', 'Minister Tom Ray visited Norway in April 2023.'],
    ['toured', 'Lund University', 'Tom Ray', 'Minister Tom Ray toured Lund University on 3 May 2023.'],
    [
      'was-visited-by',
      'Lund University',
      'Tom Ray',
      'Lund University was visited by Ambassador Tom Ray on 3 May 2023.',
    ],
    ['was-visited-by', 'Norway', 'Tom Ray', 'Norway was visited by Minister Tom Ray in April 2023.'],
    ['paid-a-visit', 'Norway', 'Tom Ray', 'Minister Tom Ray paid an official visit to Norway in April 2023.'],
    ['paid-a-visit', 'Norway', 'Tom Ray', 'Minister Tom Ray is on a working visit to Norway.'],
    ['returned-from', 'Norway', 'Tom Ray', 'Mayor Tom Ray has returned from a twinning visit to Norway.'],
    ['led-group-to', 'Norway', 'Tom Ray', 'Minister Tom Ray led a delegation to Norway on 3 May 2023.'],
    ['led-group-to', 'Japan', 'Eva Holm', 'Governor Eva Holm headed a trade mission to Japan in April 2023.'],
    ['arrived', 'Oslo', 'Ole Dahl', 'President Ole Dahl arrived in Oslo on 3 May 2023.'],
    ['arrived', 'Lund', 'delegation from Japan', 'A delegation from Japan travelled to Lund on 3 May 2023.'],
    [
      'visit-took-place',
      'Norway',
      'Tom Ray',
      'The visit by Minister Tom Ray to Norway took place on 3 May 2023.',
    ],
    [
      'visit-took-place',
      'Japan',
      'Ole Dahl',
      'The visit of President Ole Dahl to Japan took place in April 2023.',
    ],
    ['was-in', 'Norway', 'Tom Ray', 'Minister Tom Ray was in Norway on 3 May 2023.'],
    ['was-in', 'Japan', 'Ole Dahl', 'President Ole Dahl was in Japan in April 2023.'],
    ['visit-by-name', 'China', 'Ole Dahl', 'President Ole Dahl spoke of his visit to China in March 2022.'],
    ['visit-by-name', 'Japan', 'Tom Ray', 'Minister Tom Ray spoke of his visit to Japan in April 2021.'],
  ])('%s %s: %s', (rule, place, guest, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.place?.text, more]).toEqual(['visit', place, []]);
    expect(people(event)).toContain(`${guest} (guest)`);
  });
});

describe('no visit is read', () => {
  test.each([
    ['nothing is visited', 'Many tourists visit.'],
    ['a fine is paid', 'Minister Tom Ray paid a fine.'],
    ['a train arrives', 'The train arrived in Oslo.'],
    ['a party is led to defeat', 'Governor Eva Holm led a party to defeat.'],
    ['nobody is said to have come', 'The visit took place in spring.'],
    ['somebody is in trouble', 'Minister Tom Ray was in trouble on 3 May 2023.'],
    ['it is only planned', 'President Ole Dahl spoke of his planned visit to China in March 2024.'],
  ])('where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('as having happened where somebody plans it', () => {
    expect(eventsIn('The Mayor plans to visit Oslo.').map((event) => event.status)).toEqual(['planned']);
  });
});

test.each([
  'Mayor Anna Berg traveled to Kobe on 3 May.',
  'Councillors from Lund came to Kobe for four days.',
])('a visit: %s', (text) => {
  expect(eventsIn(text).map(({ type, place }) => [type, place?.text])).toEqual([['visit', 'Kobe']]);
});

test('who came without more being told of it paid no visit', () => {
  expect(eventsIn('Councillors from Lund came to Kobe. They were for the plan.')).toEqual([]);
});

describe('a visit told by how long it was or how it ended', () => {
  test.each([
    ['a stay', 'A Finnish delegation spent three days in Porto in May 2023.', '2023-05'],
    ['its end', 'Minister Tom Ray concluded on 5 May 2023 a working visit to Peru.', '2023-05'],
    [
      'the end of a mission',
      'Five Finnish directors ended on 5 May 2023 a consultation mission to Peru.',
      '2023-05',
    ],
  ])('%s', (_what, text, value) => {
    expect(eventsIn(text).map(({ type, date }) => [type, date.value])).toEqual([['visit', value]]);
  });

  test('money spent is none', () => {
    expect(eventsIn('A Finnish delegation spent three million euros in Porto in May 2023.')).toEqual([]);
  });
});

test.each([
  ['Kobe', 'A delegation from Lund visited several factories in Kobe on 3 May.'],
  ['Kobe', 'Governor Anna Berg is in Kobe this week on a trade mission.'],
  ['Kobe', 'Led by Governor Anna Berg, the visit to Kobe focused on exports.'],
])('a visit to %s: %s', (place, text) => {
  expect(eventsIn(text).map((event) => [event.type, event.place?.text])).toEqual([['visit', place]]);
});

test.each(['Governor Anna Berg is in Kobe.', 'The delegation visited many good restaurants.'])(
  'no visit: %s',
  (text) => {
    expect(eventsIn(text)).toEqual([]);
  },
);

test.each([
  ['Ray', 'The book deals with Ray’s visit to China in March 2022.'],
  ['Tom Ray', 'President Ole Dahl spoke of Tom Ray’s visit to China in March 2022.'],
])('%s’s visit named beside something else is told', (who, text) => {
  expect(eventsIn(text).map((event) => [event.type, event.date.value, people(event)[0]])).toEqual([
    ['visit', '2022-03', `${who} (guest)`],
  ]);
});

test('without a date of its own a visit named in passing is not', () => {
  expect(eventsIn('President Ole Dahl spoke of Tom Ray’s visit to China.')).toEqual([]);
});

test('whoever visits the site of a project named behind an article visits it', () => {
  const [event] = eventsIn(
    'Minister Anna Berg visited the site of the Elstad Cement Works project on 3 May 2023.',
  );
  expect([event?.type, event?.place?.text]).toEqual(['visit', 'Elstad Cement Works']);
});

test('where a journey goes on to is not visited', () => {
  const [event] = eventsIn('Minister Tom Ray arrived in Oslo on 3 May 2023 on his way to Lund.');
  expect(people(event)).toEqual(['Oslo (host)', 'Tom Ray (guest)']);
});

test('a visit behind a meeting is its own, whatever small words both bodies have', () => {
  const events = eventsIn(
    'Minister Tom Ray met Director Anna Berg of the Office of Trade on 3 May 2023. He visited the Institute of Marine Sciences.',
  );
  expect(events.map(({ type }) => type)).toEqual(['meeting', 'visit']);
});

test('those who arrive are the group that the participle describes, not whoever spoke to it', () => {
  const events = eventsIn(
    'Anna Berg spoke at a reception for guests from the borough arriving in Oslo on 3 May 2023.',
  );
  expect(events.flatMap(people)).not.toContain('Anna Berg (guest)');
});

test('where a delegation goes is not who was met', () => {
  const [event] = eventsIn('Mayor Tom Ray met a delegation visiting Elstad on 3 May 2023.');
  expect(people(event)).toEqual(['Tom Ray (host)', 'delegation (guest)']);
});

test.each([
  ['to take up his post', 0],
  ['to begin her tour of duty', 0],
  ['to commence the setting up of the embassy', 0],
  ['to take part in the talks', 1],
])('who arrives %s', (purpose, count) => {
  expect(eventsIn(`Ambassador Tom Ray arrived in Oslo on 3 May 2023 ${purpose}.`)).toHaveLength(count);
});

test.each([
  'Every visiting dignitary that Lund has is invited to sign the book.',
  'Any visiting minister whom the town has plants a tree.',
])('visitors of whatever kind visit nobody: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test.each([
  ['A tour of the laboratories was led by Professor Eva Holm.', 'Eva Holm (host)'],
  ['The guests were welcomed with a campus tour led by Professor Eva Holm.', 'Eva Holm (host)'],
  ['The visit was led by Professor Eva Holm.', 'Eva Holm (guest)'],
])('who leads a tour of the house receives: %s', (text, who) => {
  const [event] = eventsIn(`Rector Tom Ray visited Lund University on 3 May 2023. ${text}`);
  expect(people(event)).toContain(who);
});

test('those among the visitors are guests', () => {
  const text =
    'The rectors of nine universities visited Lund University on 3 May 2023. Among those who visited the university were Tom Ray and Karl Moe.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Tom Ray (guest)', 'Karl Moe (guest)']));
});

test.each(['visited and worked in Lund', 'visited and worked at Lund University'])(
  'a place behind two verbs is that of both: %s',
  (deed) => {
    const [event] = eventsIn(`Minister Tom Ray ${deed} on 3 May 2023.`);
    expect(event?.type).toBe('visit');
    expect(people(event)).toContain('Tom Ray (guest)');
  },
);

test.each([
  ['After visiting Norway, Minister Tom Ray heads to Oslo.', 0],
  ['After visiting Norway, Minister Tom Ray will fly to Oslo.', 0],
  ['After visiting Lund University, Minister Tom Ray praised its laboratories.', 1],
])('a visit before what is to come is itself to come: %s', (text, count) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toHaveLength(count);
});
