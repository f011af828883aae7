import { describe, expect, test } from 'vitest';
import { personAt } from '../../../src/extract/phrase/person.ts';
import { shownAt } from './read-at.ts';

describe('a person by what stands before the name', () => {
  test.each([
    ['Mayor Aino Virtanen met', 'Mayor Aino Virtanen', ['Mayor']],
    ['Chairman and CEO Aino Virtanen', 'Chairman and CEO Aino Virtanen', ['Chairman', 'CEO']],
    ['the mayor of Tampere, Aino Virtanen, met', 'the mayor of Tampere, Aino Virtanen,', ['mayor @ Tampere']],
    [
      'United Nations Secretary-General Aino Virtanen met',
      'United Nations Secretary-General Aino Virtanen',
      ['Secretary-General @ United Nations'],
    ],
    [
      'Aino Virtanen, past mayor of Tampere, met',
      'Aino Virtanen, past mayor of Tampere,',
      ['past mayor @ Tampere'],
    ],
    [
      'Director General for Political Coordination, Aino Virtanen, met',
      'Director General for Political Coordination, Aino Virtanen,',
      ['Director General for Political Coordination'],
    ],
    ['President TCCI Aino Virtanen met', 'President TCCI Aino Virtanen', ['President @ TCCI']],
    ['the Speaker (Hon Aino Virtanen) said', 'the Speaker (Hon Aino Virtanen)', ['Speaker']],
    [
      'the Mayor of Tampere (Aino Virtanen) said',
      'the Mayor of Tampere (Aino Virtanen)',
      ['Mayor @ Tampere'],
    ],
    [
      'the Commander of the Navy Rear Admiral Aino Virtanen and',
      'the Commander of the Navy Rear Admiral Aino Virtanen',
      ['Commander @ Navy', 'Rear Admiral'],
    ],
    ['its head, Aino Virtanen, said', 'its head, Aino Virtanen,', ['head']],
    [
      'Norway’s Minister of Trade and Industry, Aino Virtanen.',
      'Norway’s Minister of Trade and Industry, Aino Virtanen',
      ['Minister of Trade and Industry @ Norway'],
    ],
    [
      'the Vice-Chancellor, Professor Aino Virtanen, said',
      'the Vice-Chancellor, Professor Aino Virtanen',
      ['Vice-Chancellor', 'Professor'],
    ],
    [
      'Prime Minister of the Republic of Peru Aino Virtanen',
      'Prime Minister of the Republic of Peru Aino Virtanen',
      ['Prime Minister @ Republic of Peru'],
    ],
    [
      'Deputy Prime Minister – Minister of Trade of Peru Aino Virtanen',
      'Deputy Prime Minister – Minister of Trade of Peru Aino Virtanen',
      ['Deputy Prime Minister', 'Minister of Trade @ Peru'],
    ],
    [
      'Chairwoman of the Senate of Peru’s Parliament Aino Virtanen',
      'Chairwoman of the Senate of Peru’s Parliament Aino Virtanen',
      ['Chairwoman @ Senate of Peru’s Parliament'],
    ],
    [
      'Governor of the State of Hawaii Aino Virtanen',
      'Governor of the State of Hawaii Aino Virtanen',
      ['Governor @ State of Hawaii'],
    ],
    [
      'the High Commissioner of Norway, H.E Aino Virtanen, met',
      'the High Commissioner of Norway, H.E Aino Virtanen,',
      ['High Commissioner @ Norway'],
    ],
    [
      'the Governor of Uusimaa State - His Excellency Alhaji Aino Virtanen OFR, met',
      'the Governor of Uusimaa State - His Excellency Alhaji Aino Virtanen OFR,',
      ['Governor @ Uusimaa State'],
    ],
    [
      'Uusimaa Chief Minister Aino Virtanen met',
      'Uusimaa Chief Minister Aino Virtanen',
      ['Chief Minister @ Uusimaa'],
    ],
    [
      'the Honourable Minister, Steel Development, Prince Aino Virtanen at',
      'the Honourable Minister, Steel Development, Prince Aino Virtanen',
      ['Minister, Steel Development', 'Prince'],
    ],
    [
      'Minister for Women, Children, and Social Protection, Aino Virtanen, met',
      'Minister for Women, Children, and Social Protection, Aino Virtanen,',
      ['Minister for Women, Children, and Social Protection'],
    ],
  ])('%s', (text, words, offices) => {
    expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', words, head: 'Aino Virtanen', offices });
  });

  test.each([
    ['Mr Holm', 'Holm'],
    ['H.E. Dr. Lars Holm arrived', 'Lars Holm'],
  ])('%s: by a form of address, without office', (text, head) => {
    expect(shownAt(text, personAt)).toEqual({ kind: 'person', words: text.replace(' arrived', ''), head });
  });

  test('Peru’s Carlos Quispe: by a country', () => {
    expect(shownAt('Peru’s Carlos Quispe said', personAt)).toEqual({
      kind: 'person',
      words: 'Peru’s Carlos Quispe',
      head: 'Carlos Quispe',
      origins: ['Peru'],
    });
  });
});

describe('a person by what stands behind the name', () => {
  test.each([
    ['Lars Holm, Mayor of Tampere, met', 'Lars Holm, Mayor of Tampere,', ['Mayor @ Tampere']],
    ['Lars Holm, chairman, and Aino', 'Lars Holm, chairman', ['chairman']],
    [
      'Lars Holm, Director General Nordic Trade Office in Lima, met',
      'Lars Holm, Director General Nordic Trade Office in Lima,',
      ['Director General @ Nordic Trade Office in Lima'],
    ],
    [
      'Ambassador Lars Holm U.S Ambassador to Peru; Ambassador Aino Virtanen',
      'Ambassador Lars Holm U.S Ambassador to Peru',
      ['Ambassador', 'U.S Ambassador to Peru'],
    ],
    [
      'Lars Holm, the member representing Tampere Federal Constituency in the House of Representatives',
      'Lars Holm, the member representing Tampere Federal Constituency',
      ['member @ Tampere Federal Constituency'],
    ],
    ['Lars Holm (Mayor of Tampere) met', 'Lars Holm (Mayor of Tampere)', ['Mayor @ Tampere']],
    [
      'Lars Holm – Rector of the University of Porto – met',
      'Lars Holm – Rector of the University of Porto –',
      ['Rector @ University of Porto'],
    ],
    [
      'Lars Holm, 54, who is also chair of NORCEM',
      'Lars Holm, 54, who is also chair of NORCEM',
      ['chair @ NORCEM'],
    ],
    [
      'Lars Holm, vice chancellor, UNTB, spoke',
      'Lars Holm, vice chancellor, UNTB,',
      ['vice chancellor @ UNTB'],
    ],
  ])('%s', (text, words, offices) => {
    expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', words, head: 'Lars Holm', offices });
  });

  test.each([
    ['Mayor of Tampere - Lars Holm received', 'Mayor of Tampere - Lars Holm', 'person'],
    ['The Mayor of Tampere – Lars Holm – received', 'The Mayor of Tampere – Lars Holm', 'person'],
    ['Mayor of Tampere-Lars Holm received', 'Mayor of Tampere-Lars Holm', 'office'],
    ['Mayor of Tampere - Helsinki Daily', 'Mayor of Tampere', 'office'],
    ['Mayor of Tampere - they say', 'Mayor of Tampere', 'office'],
  ])('a name behind a dash, but not what ends a headline: %s', (text, words, kind) => {
    expect(shownAt(text, personAt)).toMatchObject({ kind, words });
  });

  test('where somebody is from', () => {
    expect(shownAt('Lars Holm of Norway met', personAt)).toMatchObject({
      kind: 'person',
      origins: ['Norway'],
    });
  });

  test('a name that is an office in other sentences', () => {
    expect(shownAt('Hossein Amir, Foreign Minister', personAt)).toMatchObject({ head: 'Hossein Amir' });
  });
});

test.each([
  ['the ambassador spoke', 'ambassador'],
  ['The Minister of Health, in a letter', 'Minister of Health'],
  ['The Secretary-General and President Lima met', 'Secretary-General'],
])('%s: an office without a name', (text, head) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'office', head });
});

test.each([
  ['Aino Virtanen met'],
  ['at the |Elm Tree Palace, the Mayor of Tampere, spoke'],
  ['in |Helsinki, Mayor'],
  ['his visit'],
  ['the house'],
  ['he said'],
])('%s: nobody', (text) => {
  expect(shownAt(text, personAt)).toBeNull();
});

test.each([
  ['Minister Park Jin met', 'Park Jin'],
  ['Deputy Mayor Park Hyun-woo met', 'Park Hyun-woo'],
  ['Minister Park said', 'Park'],
  ['Ambassador Ana Church met', 'Ana Church'],
  ['Ms. Ana Maria Lake met', 'Ana Maria Lake'],
  ['Prof. A K M Holm met', 'A K M Holm'],
  ['Mr. Lars Holm Jr. and', 'Lars Holm Jr.'],
  ['Prof. (Dr.) Ana Silva signed', 'Ana Silva'],
  ['Professor (Mrs) Ana Silva signed', 'Ana Silva'],
  ['Dr. Md. Karim Holm signed', 'Md. Karim Holm'],
  ['Asst. Prof. Dr. Ana Silva signed', 'Ana Silva'],
  ['Maj. Gen. (Retd.) Lars Holm met', 'Lars Holm'],
  ['Rt. Hon. Ana Silva met', 'Ana Silva'],
  ['Sheikh Sultan bin Khalid Holm met', 'Sultan bin Khalid Holm'],
  ['Sultan Khalid bin Holm met', 'Khalid bin Holm'],
  ['Mayor Lars Ng. Holm met', 'Lars Ng. Holm'],
  [
    'Yang Mulia Dato Paduka Lars bin Seri Bijaya Jaya Haji Ahmad Salleh met',
    'Lars bin Seri Bijaya Jaya Haji Ahmad Salleh',
  ],
])('%s: a name that has another word in it', (text, head) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head });
});

test.each([
  ['Tampere Industrial Park said'],
  ['Mayor Park Hotels Ltd. opened'],
  ['Ana Church Foundation gave'],
])('%s: a body or place', (text) => {
  expect(shownAt(text, personAt)?.kind).not.toBe('person');
});

test.each([
  ['Ana Silva (Porto University) signed', ['Porto University']],
  ['Ana Silva, Rector, Porto University in the presence of', ['Porto University']],
])('%s: the body behind a name', (text, origins) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head: 'Ana Silva', origins });
});

test('Ana Silva, Rector, Porto University and NORCEM signed: a body that a list goes on with is no office’s', () => {
  expect(shownAt('Ana Silva, Rector, Porto University and NORCEM signed', personAt)).not.toHaveProperty(
    'origins',
  );
});

test.each([
  ['Ana Silva, secretary, NORCEM and Dr. Lars Holm signed', ['secretary @ NORCEM']],
  [
    'Ana Silva, deputy secretary and wing chief (UN), Trade Division (TD), signed',
    ['deputy secretary', 'wing chief @ Trade Division'],
  ],
  ['Director, Legal Services, NORCEM, Mrs. Ana Silva, signed', ['Director @ NORCEM']],
  ['Chief Officer- Oslo Port Authority, Mr. Ana Silva, met', ['Chief Officer @ Oslo Port Authority']],
  ['Lund University Support Assistant Ana Silva signed', ['Support Assistant @ Lund University']],
  ['Ana Silva, port manager for Kesko, met', ['port manager @ Kesko']],
  ['Ana Silva, Ph.D., Dean of Porto College, met', ['Dean @ Porto College']],
  ['Ana Silva, M.Sc., Dean of Porto College, met', ['Dean @ Porto College']],
  ['City of Lund chief executive officer Ana Silva met', ['chief executive officer @ City of Lund']],
  ['Ana Silva, museum director, met', ['museum director']],
  ['Ana Silva (Director, Trade Office) met', ['Director @ Trade Office']],
  ['Ana Silva, Charge d’Affaires a.i., met', ['Charge d’Affaires a.i.']],
  ['Ana Silva, Director of Nordic Trade Group’s Office, met', ['Director @ Nordic Trade Group’s Office']],
  [
    'Ana Silva, Director, NORCEM and Trade Affairs Division, met',
    ['Director @ NORCEM and Trade Affairs Division'],
  ],
  ['Ana Silva, Dy Director, NORCEM, met', ['Dy Director @ NORCEM']],
  ['Ana Silva, Manager, International Office, Lund University, met', ['Manager @ Lund University']],
  ['Ana Silva, Manager, International Office, and NORCEM met', ['Manager @ International Office']],
  [
    'Ana Silva, Chief Executive of Nordic Airline and Group, met',
    ['Chief Executive @ Nordic Airline and Group'],
  ],
  ['Ana Silva, serving as the Focal Point of NORCEM, met', ['Focal Point @ NORCEM']],
  [
    'Permanent Secretary of Energy, Land and Sea Port Development, Mr. Ana Silva met',
    ['Permanent Secretary of Energy, Land and Sea Port Development'],
  ],
  ['the Director of the International Unit, Ana Silva, signed', ['Director @ International Unit']],
  ['Rector’s Office Director Ana Silva signed', ['Director @ Rector’s Office']],
  [
    'the Charge d’Affaires ad interim of Peru to Norway, Ana Silva, met',
    ['Charge d’Affaires ad interim @ Peru'],
  ],
])('%s: the office and its body', (text, offices) => {
  expect(shownAt(text, personAt)).toMatchObject({ head: 'Ana Silva', offices });
});

test.each([
  ['Director G20, Ministry of Tourism, met', 'a word with a figure is no name'],
  ['Ana Silva, greeting officials, met', 'a verb qualifies no office'],
  ['Deputy Director of DG External Relations met', 'words for fields alone are no name'],
])('%s: %s', (text) => {
  expect(shownAt(text, personAt)?.kind).not.toBe('person');
});

test('a list in which offices stand before their holders goes on so', () => {
  const text = 'the Director of NORCEM, Mr. Lars Holm, Manager, Legal Services, NORCEM, Mrs. Ana Silva, met';
  expect(shownAt(text, personAt)).toMatchObject({ head: 'Lars Holm', offices: ['Director @ NORCEM'] });
});
