import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

describe('a gathering is read', () => {
  test.each<[rule: string, who: readonly string[], text: string]>([
    ['gathering-was-held', [], 'The Baltic Ports Forum was held in Lund on 3 May 2023.'],
    ['gathering-was-held', [], 'The Nordic Energy Conference opened in Oslo on 3 May 2023.'],
    [
      'held-gathering',
      ['City of Lund (host)'],
      'The City of Lund hosted the Baltic Ports Forum on 3 May 2023.',
    ],
    ['held-gathering', ['Lund University (host)'], 'Lund University held a symposium on 3 May 2023.'],
    [
      'attended-gathering',
      ['Anna Berg'],
      'Mayor Anna Berg attended the Baltic Ports Forum in Oslo on 3 May 2023.',
    ],
    ['attended-gathering', ['Anna Berg'], 'Mayor Anna Berg participated in the Nordic Energy Conference.'],
  ])('%s: %s', (rule, who, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, more]).toEqual(['conference', []]);
    expect(people(event)).toEqual(who);
  });

  test('with those who spoke at it', () => {
    const text =
      'The Baltic Ports Forum was held in Lund on 3 May 2023. Mayor Anna Berg delivered a welcome speech.';
    expect(rulesIn(text)).toEqual(['gathering-was-held', 'spoke']);
    expect(eventsIn(text).map(people)).toEqual([['Anna Berg']]);
  });
});

describe('no gathering is read', () => {
  test.each([
    ['exhibits open', 'The exhibits opened late.'],
    ['a record is held', 'Lund University held the record.'],
    ['somebody goes to school', 'Mayor Anna Berg attended school in Oslo.'],
  ])('where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('a welcome spoken to those who came to a gathering is part of it', () => {
  const text =
    'Lund hosted the annual Nordic Port Conference on 3 May. The participants were welcomed by Mayor Anna Berg.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['conference']);
  expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
});

test('who welcomes a meeting holds none', () => {
  expect(eventsIn('The Nordic Society has welcomed the meeting as a step forward.')).toEqual([]);
});

test('who speaks at a named conference takes part in it', () => {
  const text = 'Minister Anna Berg spoke at the Nordic Energy Conference on 3 May.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([['conference', ['Anna Berg']]]);
});

test.each([
  ['attended-gathering', 'Minister Anna Berg attended a high-level conference of the Nordic Union on 3 May.'],
  ['body-met', 'The 14th meeting of the Joint Committee took place in Oslo on 3 May.'],
  ['body-met', 'The annual meeting of the Nordic Association was held in Oslo on 3 May.'],
])('a conference by rule %s: %s', (rule, text) => {
  expect(rulesIn(text)).toEqual([rule]);
  expect(eventsIn(text).map((event) => event.type)).toEqual(['conference']);
});

test.each([
  'Minister Anna Berg attended a press conference on 3 May.',
  'They spoke of the decisions taken at the Nordic Summit in April.',
  'A meeting of the council was held on Monday.',
])('no conference: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('who headed the delegations to a meeting was there', () => {
  const text =
    'The 14th meeting of the Joint Committee took place in Oslo on 3 May. The Danish delegation was headed by Minister Anna Berg.';
  expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
});

test('whoever opened a forum was there, whoever opened a road was not', () => {
  const held = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';
  const named = (sentence: string) =>
    eventsIn(`${held} ${sentence}`)[0]?.participants.map((each) => each.name);
  expect(named('The forum was opened by Mayor Anna Berg.')).toEqual(['Anna Berg']);
  expect(named('The road to it was opened by Mayor Anna Berg.')).toEqual([]);
});

describe('gatherings told in other ways', () => {
  test.each<[rule: string, text: string]>([
    ['gathering-was-held', 'A reception for the consular corps was held in Lund on 3 May 2023.'],
    ['gathering-was-held', 'The 20th international conference “Ports without borders” took place in Lund.'],
    ['gathering-was-held', 'A seminar entitled “Ports and people” was held in Lund.'],
    ['gathering-was-held', 'The Baltic Ports Forum brought together 300 experts in Lund.'],
    ['gathering-was-held', 'The First Baltic Ports Forum, which was hosted in Lund, drew many guests.'],
    ['gathering-was-held', 'The idea came up in the 10th Baltic Ports Forum, held on 3 May 2023 in Lund.'],
    ['held-gathering', 'The City of Lund held a reception for the consular corps on 3 May 2023.'],
    [
      'held-gathering',
      'The Embassy of Norway held the opening ceremony of the exhibition “Ports and people”.',
    ],
    ['attended-gathering', 'Minister Anna Berg attended the Nordic Association’s annual meeting.'],
    ['attended-gathering', 'Minister Anna Berg said at a Business Forum in Lund that trade had grown.'],
    ['attended-gathering', 'Minister Anna Berg told the Baltic Ports Forum that trade had grown.'],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toContain(rule);
    expect(eventsIn(text).map((event) => [event.type, event.status])).toEqual([['conference', 'happened']]);
  });

  test('by who alone was there', () => {
    const text =
      'Mayor Anna Berg and 700 guests attended the grand opening on Friday. The ceremony was opened by Rector Eva Holm. Director Lin Dahl gave a speech.';
    const events = eventsIn(text);
    expect(events.map(({ type }) => type)).toEqual(['conference']);
    for (const name of ['Anna Berg', 'Eva Holm', 'Lin Dahl']) expect(people(events[0])).toContain(name);
  });

  test('by a pronoun for who opened it', () => {
    const text = 'Mayor Anna Berg was in Lund. She opened the Baltic Ports Forum on 3 May 2023.';
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['conference']);
    expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
  });

  test.each([
    'Minister Anna Berg will speak at the Baltic Ports Forum, held in Lund next year.',
    'Minister Anna Berg plans to attend the Baltic Ports Forum held in Lund.',
    'The Baltic Ports Forum is held in Lund.',
    'Minister Anna Berg said at a news conference that trade had grown.',
    'Minister Anna Berg said at a forum that trade had grown.',
    'The prize money brought together the best.',
    'The company hosted receptions in two cities.',
    'A gala dress was held up.',
  ])('but no gathering that happened: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });
});

describe('what belongs to the noun of a gathering', () => {
  test.each([
    'A week long seminar focusing on ports, trade and the growth of both was held in Lund.',
    'The opening ceremony of the exhibition was held in Lund.',
    'Mayor Anna Berg attended the 25th Anniversary Commemoration Ceremony of the Lund Port Authority.',
  ])('%s', (text) => {
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['conference']);
  });

  test.each([
    'After the forum Minister Tom Ray met Mayor Anna Berg in Lund.',
    'A week later he was still there.',
  ])('not %s', (text) => {
    expect(eventsIn(text).filter(({ type }) => type === 'conference')).toEqual([]);
  });
});

test('whoever hosts a reception is the host, and who is among the guests a guest', () => {
  const text =
    'Ambassador Tom Ray and the Embassy staff hosted a dinner reception on 3 May 2023. Among the invited guests was Mayor Anna Berg.';
  const [event] = eventsIn(text);
  expect(people(event)).toContain('Tom Ray (host)');
  expect(people(event)).toContain('Anna Berg (guest)');
});

describe('gatherings told by what happened at them, or by those who came', () => {
  test.each([
    'The Baltic Ports Forum, an annual event hosted by the city, featured lectures by nine envoys.',
    'The 2023 Baltic Ports Forum focused on trade.',
    'The Baltic Ports Forum got underway in Lund on Sunday.',
    'About 500 officials gathered in Lund for the 28th Baltic Ports Conference.',
    'More than 350 officials gathered in Lund for the 28th Baltic Ports Conference.',
    'Mayor Anna Berg hosted the Port Authority’s Spring Reception on 3 May 2023.',
    'The Nordic Chamber of Commerce hosted a business lunch on 3 May 2023.',
    'Mayor Anna Berg attended a round table focusing on trade.',
  ])('%s', (text) => {
    expect(eventsIn(text).map(({ type, status }) => [type, status])).toEqual([['conference', 'happened']]);
  });

  test.each([
    'The Baltic Ports Forum focuses on trade.',
    'The Baltic Ports Forum will feature lectures by nine envoys.',
    'She will lay a wreath, followed by a tour, and then attending a seminar on ports in Lund.',
    'Many came to Lund for the fair weather.',
    'The team gathered in Lund for lunch.',
  ])('but not where %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });

  test('a seminar attended is another event than the meeting told before', () => {
    const text =
      'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023. Rector Eva Holm also attended a seminar on ports.';
    expect(eventsIn(text).map((event) => [event.type, people(event).length])).toEqual([
      ['meeting', 2],
      ['conference', 1],
    ]);
  });

  test('of a page on what is to come, who was at something else is told', () => {
    const text =
      'Mayor Anna Berg and 70 guests attended the workshop. The next Baltic Ports Forum will be held in Lund next year.';
    expect(eventsIn(text).map(({ type, status }) => [type, status])).toEqual([
      ['conference', 'happened'],
      ['conference', 'planned'],
    ]);
  });

  test('those whom delegates heard were there', () => {
    const text =
      'The Baltic Ports Forum was held in Lund on 3 May 2023. Delegates heard from Rector Eva Holm and Dean Lin Dahl.';
    expect(eventsIn(text).flatMap(people)).toEqual(['Eva Holm', 'Lin Dahl']);
  });
});

test.each([
  'The 96th annual convention of the harbour masters was held in Lund on 3 May 2023.',
  'A photo exhibition “Ports of the North” solemnly opened in Lund on 3 May 2023.',
])('so is %s', (text) => {
  expect(eventsIn(text).map((event) => [event.type, event.date.value])).toEqual([
    ['conference', '2023-05-03'],
  ]);
});

test('a convention that is signed is none', () => {
  const text = 'Minister Anna Berg and Minister Tom Ray signed a tax convention on 3 May 2023.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['signing']);
});

test.each<[rule: string, who: readonly string[], text: string]>([
  [
    'gathered',
    ['Anna Berg', 'Tom Ray'],
    'Mayor Anna Berg and Governor Tom Ray gathered in Lund on 3 May 2023 to celebrate 40 years of twinning.',
  ],
  [
    'attended-gathering',
    ['Anna Berg'],
    'On 3 May 2023 Mayor Anna Berg attended a round table discussion focusing on trade.',
  ],
  ['held-gathering', ['Nordic Society (host)'], 'The Nordic Society held its third congress on 3 May 2023.'],
  [
    'held-gathering',
    ['Nordic Society (host)'],
    'The Nordic Society held its annual dinner for the winners on 3 May 2023.',
  ],
  [
    'held-gathering',
    ['Norwegian Embassy in Denmark (host)'],
    'On 3 May 2023 the Norwegian Embassy in Denmark hosted the reception dedicated to the 75th anniversary of relations between Norway and Denmark.',
  ],
  ['held-gathering', ['Anna Berg (host)'], 'Mayor Anna Berg hosted an award ceremony in Lund on 3 May 2023.'],
  [
    'attended-gathering',
    ['Anna Berg'],
    'On 3 May 2023 Mayor Anna Berg attended the Association of Northern Ports (ANP) Conference.',
  ],
])('so does %s tell of one', (rule, who, text) => {
  expect(rulesIn(text)).toEqual([rule]);
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, more]).toEqual(['conference', '2023-05-03', []]);
  expect(people(event)).toEqual(who);
});

test.each([
  'Wolves gathered in Lund to sleep.',
  'The Nordic Society gathered 300 signatures to celebrate its birthday.',
])('nobody comes together: %s', (text) => {
  expect(rulesIn(text)).not.toContain('gathered');
});

test('whoever signs something at a gathering was at it', () => {
  const text =
    'The Baltic Ports Forum was held in Lund on 3 May 2023. During the forum, Mayor Eva Holm and Mayor Tom Ray signed a declaration.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['conference', ['Eva Holm', 'Tom Ray']],
    ['signing', ['Eva Holm', 'Tom Ray']],
  ]);
});

test('a ceremony at which something is signed is no other gathering', () => {
  const text = 'At the ceremony, Mayor Eva Holm and Mayor Tom Ray signed a declaration on 3 May 2023.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['signing']);
});

test('an annual meeting of somebody is a gathering of its own', () => {
  const text = 'Acme’s annual general meeting took place in Lund on 3 May 2023.';
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['conference']);
});

test('thanks for what was done at a summit were not said there', () => {
  const text =
    'Minister Anna Berg received Minister Tom Ray on 3 May 2023. Anna Berg expressed gratitude to Norway for supporting the priorities of Lund during the Baltic Ports Summit.';
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
});
