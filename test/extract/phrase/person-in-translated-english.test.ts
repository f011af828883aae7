import { describe, expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { personAt } from '../../../src/extract/phrase/person.ts';
import { listAt, shownAt } from './read-at.ts';

function people(text: string) {
  return listAt(text, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]) ?? null;
}

describe('an office right behind a name', () => {
  test.each([
    [
      'Robert Quaye Ambassador of Ghana, Ana Costa High Commissioner of Belize, and Lars Holm the Consul of Norway.',
      [
        ['Robert Quaye', 'Ambassador @ Ghana'],
        ['Ana Costa', 'High Commissioner @ Belize'],
        ['Lars Holm', 'Consul @ Norway'],
      ],
    ],
    ['Lars Holm in his capacity as Group CEO signed', [['Lars Holm', 'Group CEO']]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['of the next person', 'Chairman Lars Holm President of Peru Ana Lima', ['Chairman']],
    ['of a body that owns it', 'Lars Holm, Alto Lumen Chairman', ['Chairman @ Alto Lumen']],
  ])('not %s', (_whose, text, offices) => {
    expect(shownAt(text, personAt)).toMatchObject({ head: 'Lars Holm', offices });
  });
});

describe('an office before a place and a name', () => {
  test.each([
    [
      'Mayor of Altova Ana Lima, Mayor of Osmara Lars Holm and Mayor of Selkova Aino Virtanen met',
      [
        ['Ana Lima', 'Mayor @ Altova'],
        ['Lars Holm', 'Mayor @ Osmara'],
        ['Aino Virtanen', 'Mayor @ Selkova'],
      ],
    ],
    [
      'Governor of the State of Karelia Lars Holm and Senator Ana Lima',
      [
        ['Lars Holm', 'Governor @ State of Karelia'],
        ['Ana Lima', 'Senator'],
      ],
    ],
    [
      'President of the Russian Federation`s Republic of Kareliya Lars Holm.',
      [['Lars Holm', 'President @ Republic of Kareliya']],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('a place of several words without a name behind it stays whole', () => {
    expect(shownAt('Lars Holm, Mayor of Alta Vista Hermosa, met', personAt)).toMatchObject({
      head: 'Lars Holm',
      offices: ['Mayor @ Alta Vista Hermosa'],
    });
  });
});

describe('an apposition ends', () => {
  test('before the subject of the sentence', () => {
    expect(people('During talks with |Ambassador Lars Holm, the President said')?.[0]).toEqual([
      'Lars Holm',
      'Ambassador',
    ]);
  });

  test('before the same title of somebody else', () => {
    expect(people('the Speaker of the Lower House, Speaker Ana Lima')).toEqual([
      ['Speaker of the Lower House', 'Speaker @ Lower House'],
      ['Ana Lima', 'Speaker'],
    ]);
  });
});

describe('a personal name goes on', () => {
  test.each([
    ['over a syllable that is an article elsewhere', 'Governor Luong A Phay', 'Luong A Phay'],
    ['over a nickname', 'President Joko “Koko” Santoso', 'Joko “Koko” Santoso'],
    ['behind a glued initial', 'President Ts.Enkhbold', 'Ts.Enkhbold'],
  ])('%s', (_how, text, head) => {
    expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head });
  });

  test('letters behind it are nobody', () => {
    expect(
      people('the Honourable Ana R. Lima, P.C., O.M., Lieutenant Governor, Province of Altova, met')?.[0],
    ).toEqual(['Ana R. Lima', 'Lieutenant Governor']);
  });

  test('a bracket with an acronym before it is stepped over', () => {
    expect(shownAt('Prime Minister (PM) Ana Lima', personAt)).toMatchObject({ head: 'Ana Lima' });
  });
});

describe('people in the plural', () => {
  test.each([
    [
      'Ana Lima and Lars Holm, co-chairmen of the Altova Forum, met',
      [
        ['Ana Lima', 'co-chairmen @ Altova Forum'],
        ['Lars Holm', 'co-chairmen @ Altova Forum'],
      ],
    ],
    ['Their Excellencies (HE) Ana Lima and Lars Holm', [['Ana Lima'], ['Lars Holm']]],
    [
      'Ana Lima, Lars Holm, and ministers of Peru and Chile met',
      [['Ana Lima'], ['Lars Holm'], ['ministers of Peru and Chile']],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('members named with their offices right behind them', () => {
    expect(
      listAt('the board members Mayor of Altova Ana Lima and Mayor Lars Holm met', participantsAt)?.[0]
        ?.members,
    ).toEqual(['Ana Lima', 'Lars Holm']);
  });

  test('members of the delegation are the delegation', () => {
    expect(listAt('members of the delegation met', participantsAt)).toMatchObject([
      { kind: 'group', head: 'members of the delegation' },
    ]);
  });
});

describe('a name that its acronym spells', () => {
  test('is one body', () => {
    expect(people('President of United Towns and Local Boards (UTLB) Ana Lima')).toEqual([
      ['Ana Lima', 'President @ United Towns and Local Boards'],
    ]);
  });

  test('not where the letters are others', () => {
    expect(people('Lars Holm and Ana Lima (UNTB) met')).toEqual([['Lars Holm'], ['Ana Lima']]);
  });
});

describe('ranks', () => {
  test('belong to the name behind them, with the office before', () => {
    expect(
      people(
        'Chairman of the Harbour Board, Lars Holm, Chairman of the Finance Board, Lieutenant General Ana Lima, and Head of the Works Board Major General Eva Dahl',
      ),
    ).toEqual([
      ['Lars Holm', 'Chairman @ Harbour Board'],
      ['Ana Lima', 'Chairman @ Finance Board', 'Lieutenant General'],
      ['Eva Dahl', 'Head @ Works Board', 'Major General'],
    ]);
  });

  test('a prince may be an ambassador', () => {
    expect(people('Prince Lars Holm High Commissioner of Belize.')).toEqual([
      ['Lars Holm', 'Prince', 'High Commissioner @ Belize'],
    ]);
  });
});

test.each([
  ['Planning Officer-designate Lars Holm', 'Planning Officer-designate'],
  [
    'Speaker of the Lower House of the Indian Parliament Lars Holm',
    'Speaker @ Lower House of the Indian Parliament',
  ],
  [
    'Head of the provincial Propaganda and Training Committee Lars Holm',
    'Head @ provincial Propaganda and Training Committee',
  ],
])('an office: %s', (text, office) => {
  expect(shownAt(text, personAt)).toMatchObject({ head: 'Lars Holm', offices: [office] });
});

describe('an office with what it is for behind its body', () => {
  test.each([
    [
      'the Representative of the President of the Republic of Peru on Special Assignments Lars Holm',
      'Lars Holm',
    ],
    ['foreign minister designated Lars Holm', 'Lars Holm'],
    ['Ms. Aino Virtanen Ambassador to Iceland took part', 'Aino Virtanen'],
  ])('%s', (text, name) => {
    expect(people(text)?.map(([head]) => head)).toEqual([name]);
  });
});

describe('members of a list told alike, each with office and company', () => {
  test.each([
    [
      'Ana Lima, Director, Nordic Tools and Lars Holm, Chief Executive Officer, Baltic Ports Authority.',
      [
        ['Ana Lima', 'Director @ Nordic Tools'],
        ['Lars Holm', 'Chief Executive Officer @ Baltic Ports Authority'],
      ],
    ],
    [
      'Ana Lima, Director, Tom Ray and Lars Holm, Chief Executive Officer, in Lund',
      [['Ana Lima', 'Director'], ['Tom Ray'], ['Lars Holm', 'Chief Executive Officer']],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
