import { describe, expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const holders = (text: string) =>
  eventsIn(text)[0]?.participants.map(({ name, role, organisation }) => [
    name,
    role?.text,
    organisation?.text,
  ]) ?? [];

describe('the body right behind an office', () => {
  test.each([
    ['Chairman Senate Rashid Malik Khan', ['Rashid Malik Khan', 'Chairman', 'Senate']],
    ['Speaker Lok Sabha Meera Nandan', ['Meera Nandan', 'Speaker', 'Lok Sabha']],
    ['Commandant Staff College Major General Ole Dahl', ['Ole Dahl', 'Commandant', 'Staff College']],
    ['Director UNDP Ana Silva', ['Ana Silva', 'Director', 'UNDP']],
    ['the head of the company Savina Oy, Jukka Pirinen,', ['Jukka Pirinen', 'head', 'Savina Oy']],
    ['the director of the company, Jukka Pirinen,', ['Jukka Pirinen', 'director', 'company']],
  ])('%s', (words, holder) => {
    expect(holders(`Ambassador Tom Ray met ${words} on 3 May 2023.`)).toContainEqual(holder);
  });

  test('needs no name behind it where its holder commands it', () => {
    const text =
      'Minister Tom Ray met Vice Adm Rui Costa, AVSM, VSM, Flag Officer Commanding-in-Chief Eastern Naval Command, on 3 May 2023.';
    expect(holders(text)).toContainEqual([
      'Rui Costa',
      'Flag Officer Commanding-in-Chief',
      'Eastern Naval Command',
    ]);
  });

  test.each([
    ['a surname that is a word for a body', 'Minister Park Jin Woo', 'Park Jin Woo'],
    ['a full name', 'Speaker Ana Silva Costa', 'Ana Silva Costa'],
    [
      'a list that goes on',
      'City Manager Brian Holm, Mayor Linda Moss and council member Mike Ford',
      'Linda Moss',
    ],
  ])('is not %s', (_what, words, name) => {
    expect(holders(`Ambassador Tom Ray met ${words} on 3 May 2023.`).map(([one]) => one)).toContain(name);
  });

  test('between brackets and commas before a rank', () => {
    const text =
      'The Chief of Staff (COS), Norway Maritime Defence Force (NMDF), Admiral Ola Vik, met Minister Tom Ray on 3 May 2023.';
    expect(holders(text)).toContainEqual(['Ola Vik', 'Chief of Staff', 'Norway Maritime Defence Force']);
  });
});

test('letters of decorations behind a name are no part of it', () => {
  expect(
    holders('Admiral Sir Tom Ray KCB ADC called on Minister Anna Berg on 3 May 2023.').map(([n]) => n),
  ).toContain('Tom Ray');
});

describe('an office that serves another', () => {
  test.each([
    ['Coordinator to the Prime Minister', 'Coordinator to the Prime Minister Ana Silva'],
    ['Adviser to the President on Health Issues', 'Adviser to the President on Health Issues Ana Silva'],
    [
      'Coordinator to the Prime Minister on Climate Change & Environmental Coordination',
      'Ana Silva, Coordinator to the Prime Minister on Climate Change & Environmental Coordination,',
    ],
  ])('%s', (role, words) => {
    expect(holders(`Ambassador Tom Ray met ${words} on 3 May 2023.`)).toContainEqual(
      expect.arrayContaining(['Ana Silva', role]),
    );
  });
});

test('a list of fields may begin with an unknown word', () => {
  expect(
    holders(
      'Ana Silva, Minister of Refugees, Labour, Health and Social Affairs, met Mayor Tom Ray on 3 May 2023.',
    ),
  ).toEqual(
    expect.arrayContaining([
      expect.arrayContaining(['Ana Silva', 'Minister of Refugees, Labour, Health and Social Affairs']),
    ]),
  );
});
