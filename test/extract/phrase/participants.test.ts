import { describe, expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function namesAt(marked: string) {
  return listAt(marked, participantsAt)?.map(({ kind, head }) => `${kind}: ${head}`) ?? null;
}

describe('participants in a list', () => {
  test.each([
    [
      'Aino Virtanen, Lars Holm and Ana Lima met',
      ['name: Aino Virtanen', 'name: Lars Holm', 'name: Ana Lima'],
    ],
    [
      'NORCEM and the University of Porto signed',
      ['organisation: NORCEM', 'organisation: University of Porto'],
    ],
    ['Mayor Aino Virtanen, along with Lars Holm, met', ['person: Aino Virtanen', 'name: Lars Holm']],
    ['Aino Virtanen as well as Lars Holm met', ['name: Aino Virtanen', 'name: Lars Holm']],
    ['Su Jia-ching and Tsai Ming-hsing met', ['name: Su Jia-ching', 'name: Tsai Ming-hsing']],
    [
      'Mr. Lars Holm, Mayor of Turku Mr. Jan Ek and Ana Lima met',
      ['person: Lars Holm', 'person: Jan Ek', 'name: Ana Lima'],
    ],
    [
      'prof Lars Holm, deputy dean, prof Ana Lima, director, and Jan Ek met',
      ['person: Lars Holm', 'person: Ana Lima', 'name: Jan Ek'],
    ],
    ['he and Ana Lima spoke', ['pronoun: he', 'name: Ana Lima']],
    [
      'Dr. Lars Holm – Assistant to the Rector for Trade, Dr. Ana Lima – Assistant to the Rector for Sports, and Jan Ek met',
      ['person: Lars Holm', 'person: Ana Lima', 'name: Jan Ek'],
    ],
    [
      'Prime Minister, Dr. Lars Holm, Deputy Prime Minister and Minister of Trade, Hon. Ana Lima, met',
      ['person: Lars Holm', 'person: Ana Lima'],
    ],
    [
      'Lars Holm, Deputy Minister of Foreign Affairs, and State Councilor Ana Lima met',
      ['person: Lars Holm', 'person: Ana Lima'],
    ],
    [
      'HE the Prime Minister Lars Holm and HE the Foreign Minister Dr Ana Lima met',
      ['person: Lars Holm', 'person: Ana Lima'],
    ],
    [
      'the Vice Minister of Education, Peru, Dr. Lars Holm, and the Rector of Lund University, Norway, Prof. Ana Lima, met',
      ['person: Lars Holm', 'person: Ana Lima'],
    ],
    [
      'the Secretary of Lund Port, Lars Holm; Deputy Head of the Harbour Office, Ana Lima; and Jan Ek met',
      ['person: Lars Holm', 'person: Ana Lima', 'name: Jan Ek'],
    ],
    [
      'Vice President Lars Holm of New Dawn College; and President Ana Lima met',
      ['person: Lars Holm', 'person: Ana Lima'],
    ],
    ['President Ana Lima and Vice President He Weimin met', ['person: Ana Lima', 'person: He Weimin']],
    ['Rector, Prof. Ana Lima, and Secretary, Mr. Lars Holm, met', ['person: Ana Lima', 'person: Lars Holm']],
    [
      'Director General Trade Development Authority of Peru Ana Lima and Lars Holm met',
      ['person: Ana Lima', 'name: Lars Holm'],
    ],
    [
      'Deputy Minister Dr Lars Holm, Director General Foreign Ministry Mufti Jan Ek, and Chair Foreign Relations Committee, Ana Lima, met',
      ['person: Lars Holm', 'person: Jan Ek', 'person: Ana Lima'],
    ],
    ['Partnerships (VP MEET) met', ['name: Partnerships']],
    ['the Rector of the Institute of Technology Lund met', ['office: Rector of the Institute of Technology']],
    ['Rector of Lund University Ana Lima met', ['person: Ana Lima']],
    [
      'Ana Lima - Chair of the Committee for Ethnic Minorities and Jan Ek - Head of the Department of Trade and International Projects met',
      ['person: Ana Lima', 'person: Jan Ek'],
    ],
    ['the Chair of the Committee for Ethnic Minorities Ana Lima met', ['person: Ana Lima']],
    ['General Lars Holm AK MC (Retd), and Ana Lima AM met', ['person: Lars Holm', 'person: Ana Lima']],
    [
      'Leadership Development (IMLD) and Ana Lima met',
      ['organisation: Leadership Development', 'name: Ana Lima'],
    ],
    ['the army’s General Ana Lima met', ['person: Ana Lima']],
    ['the army’s tanks and Ana Lima met', ['organisation: army']],
    [
      'Assistant General Manager/Zonal Head, Southwest, Ana Lima and Jan Ek met',
      ['person: Ana Lima', 'name: Jan Ek'],
    ],
    ['President of the Association of Olympic Committees Ana Lima met', ['person: Ana Lima']],
    [
      'the Ministry of Sports and Physical Education and the Associated Chambers of Commerce and Industry of Peru met',
      [
        'organisation: Ministry of Sports and Physical Education',
        'organisation: Associated Chambers of Commerce and Industry of Peru',
      ],
    ],
    ['Mount Fuji and Ana Lima met', ['place: Mount Fuji', 'name: Ana Lima']],
    ['Route Planning and Ana Lima met', ['organisation: Route Planning', 'name: Ana Lima']],
    ['Raj Lima and Tom West met', ['name: Raj Lima', 'name: Tom West']],
    ['Director External Linkages Dr Ana Lima met', ['person: Ana Lima']],
    ['Manager of Long-Term Planning Ana Lima met', ['person: Ana Lima']],
    [
      'Secretary Trade and Investment Promotion Shri Jan Ek and Secretary Tourism and Housing Smt. Ana Lima met',
      ['person: Jan Ek', 'person: Ana Lima'],
    ],
    ['President of the Assembly of European Regions Lars Holm met', ['person: Lars Holm']],
    ['Prof Academician Dato’ Dr Ana Lima met', ['person: Ana Lima']],
    ['Vice Adm Lars Holm, AVSM, VSM, and Ana Lima met', ['person: Lars Holm', 'name: Ana Lima']],
    ['Commander Central Naval Command met', ['office: Commander Central Naval Command']],
    ['Holm and Sons and Berg and Co met', ['organisation: Holm and Sons', 'organisation: Berg and Co']],
    ['Lund Town Hall and the Royal Palace', ['place: Lund Town Hall', 'place: Royal Palace']],
    ['Ana Lima and Prof. Dr.-Ing. Lars Holm met', ['name: Ana Lima', 'person: Lars Holm']],
    ['the Peruvian parliamentarians Ana Lima and Lars Holm met', ['person: Ana Lima', 'person: Lars Holm']],
    [
      'the Minister of Health, Peru, Laos and Chile met',
      ['office: Minister of Health', 'place: Peru', 'place: Laos', 'place: Chile'],
    ],
    ['Peru and Chile agreed', ['place: Peru', 'place: Chile']],
    ['the two ministers met', ['pronoun: the two ministers']],
    ['Finnish entrepreneurs met', ['group: Finnish entrepreneurs']],
  ])('%s', (text, names) => {
    expect(namesAt(text)).toEqual(names);
  });

  test('share an office in the plural', () => {
    expect(listAt('Foreign Ministers Aino Virtanen and Lars Holm met', participantsAt)).toMatchObject([
      { head: 'Aino Virtanen', offices: ['Foreign Ministers'] },
      { kind: 'person', head: 'Lars Holm', offices: ['Foreign Ministers'] },
    ]);
  });

  test('with where they are from between commas', () => {
    expect(namesAt('Ana Lima, from Peru, Lars Holm and Jan Ek from Laos met')).toEqual([
      'person: Ana Lima',
      'name: Lars Holm',
      'person: Jan Ek',
    ]);
  });

  test('share it up to the last of them', () => {
    const text = 'MPs Aino Virtanen, Lars Holm and Ana Lima, and Jan Ek from the secretariat, met';
    const offices = listAt(text, participantsAt)?.map((item) => item.offices ?? []);
    expect(offices).toEqual([['MPs'], ['MPs'], ['MPs'], []]);
  });

  test('are spelt out by the bodies of an office in the plural', () => {
    expect(listAt('the chancellors of Peru and Laos in Lima met', participantsAt)).toMatchObject([
      { kind: 'office', head: 'Peru', offices: ['chancellors @ Peru'] },
      { kind: 'office', head: 'Laos', offices: ['chancellors @ Laos'] },
    ]);
  });

  test.each([
    [
      'the mayors of Turku and Lima, Lars Holm and Ana Silva, met',
      [
        ['Lars Holm', 'mayors @ Turku'],
        ['Ana Silva', 'mayors @ Lima'],
      ],
    ],
    [
      'the ambassadors of Peru, Laos and Chile, Lars Holm, Aino Virtanen and Ana Silva, met',
      [
        ['Lars Holm', 'ambassadors @ Peru'],
        ['Aino Virtanen', 'ambassadors @ Laos'],
        ['Ana Silva', 'ambassadors @ Chile'],
      ],
    ],
    [
      'the rectors of NORCEM and KESKO, respectively, Professor Lars Holm and Dr. Ana Silva, met',
      [
        ['Lars Holm', 'rectors @ NORCEM'],
        ['Ana Silva', 'rectors @ KESKO'],
      ],
    ],
    [
      'the Vice Chancellors of NORCEM and KESKO, Professor Lars Holm and Dr. Ana Silva, met',
      [
        ['Lars Holm', 'Vice Chancellors @ NORCEM'],
        ['Ana Silva', 'Vice Chancellors @ KESKO'],
      ],
    ],
    [
      'Lars Holm and Ana Silva, the mayors of Turku and Lima respectively, met',
      [
        ['Lars Holm', 'mayors @ Turku'],
        ['Ana Silva', 'mayors @ Lima'],
      ],
    ],
    [
      'Lars Holm and Ana Silva, ambassadors of Peru and Laos, met',
      [
        ['Lars Holm', 'ambassadors @ Peru'],
        ['Ana Silva', 'ambassadors @ Laos'],
      ],
    ],
  ])('%s: as many names as bodies of an office', (text, holders) => {
    expect(listAt(text, participantsAt)).toMatchObject(
      holders.map(([head, office]) => ({ kind: 'person', head, offices: [office] })),
    );
  });

  test.each([
    ['Lars Holm and Ana Silva, the ambassadors of Peru, Laos and Chile, met'],
    ['Mayor Lars Holm, Ana Silva, the ambassadors of Peru and Laos, met'],
  ])('%s: others than those named hold the offices', (text) => {
    const names = listAt(text, participantsAt)?.filter(({ head }) => head === 'Ana Silva');
    expect(names).toMatchObject([{ kind: 'name', head: 'Ana Silva' }]);
  });

  test.each([
    ['In |Helsinki, Minister Lars Holm met', ['place: Helsinki']],
    ['at |NORCEM, Mayor Lars Holm spoke', ['organisation: NORCEM']],
    ['Mayor Aino Virtanen; a delegation of NORCEM', ['person: Aino Virtanen']],
    ['Tampere University, together with Ms Aino Virtanen and others', ['organisation: Tampere University']],
  ])('%s: end where another phrase begins', (text, names) => {
    expect(namesAt(text)).toEqual(names);
  });
});

test.each([
  [
    'Mrs Aino Virtanen MP, Mr Lars Holm MP, and Ana Silva MP met',
    ['person: Aino Virtanen', 'person: Lars Holm', 'person: Ana Silva'],
  ],
  ['Prime Minister Lars Holm of Saint Kitts and Nevis met', ['person: Lars Holm']],
  ['Saint Vincent and the Grenadines and Peru', ['place: Saint Vincent and the Grenadines', 'place: Peru']],
  ['Tampere East MP Lars Holm and Mayor Aino Virtanen met', ['person: Lars Holm', 'person: Aino Virtanen']],
  [
    'Ambassador Aino Virtanen, chargé d’affaires; and the Director for Trade, Lars Holm, met',
    ['person: Aino Virtanen', 'person: Lars Holm'],
  ],
])('%s: each is somebody of their own', (text, names) => {
  expect(namesAt(text)).toEqual(names);
});

test.each([
  ['Finnish-speaking countries'],
  ['Tampere-based firms'],
  ['met quickly'],
  ['and Lars Holm'],
  [', Lars Holm'],
])('%s: none', (text) => {
  expect(namesAt(text)).toBeNull();
});
