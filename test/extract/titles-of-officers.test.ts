import { describe, expect, test } from 'vitest';
import { eventsIn } from './read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ participants }) =>
    participants.map(({ name, role, organisation }) => [
      name,
      role?.text ?? null,
      organisation?.text ?? null,
    ]),
  );
const names = (text: string) => told(text).map((people) => people.map(([name]) => name));

describe('an officer', () => {
  test('between the body that he commands and his rank of two words', () => {
    const text =
      'The Air Officer Commanding-in-Chief, Eastern Air Command, Air Marshal Tom Ray, visited Norway on 3 May 2023.';
    expect(told(text)[0]).toContainEqual([
      'Tom Ray',
      'Air Officer Commanding-in-Chief',
      'Eastern Air Command',
    ]);
  });

  test.each([
    ['Major General Staff Pilot / Tom Ray', 'Tom Ray'],
    ['Dr. / Ana Silva', 'Ana Silva'],
    ['His Excellency Major General / Tom Ray', 'Tom Ray'],
  ])('whose title a stroke parts from his name: %s', (words, name) => {
    expect(names(`Mayor Ole Dahl received ${words} on 3 May 2023.`)[0]).toEqual(['Ole Dahl', name]);
  });

  test('two names that a stroke parts are not one', () => {
    expect(names('Mayor Ole Dahl received Tom Ray / Ana Silva on 3 May 2023.').flat()).not.toContain(
      'Tom Ray Ana Silva',
    );
  });
});

describe('the Commander of one college', () => {
  test('is not that of another', () => {
    const text =
      'The Defence College hosted the Commander of the Peru War College on 3 May 2023. The delegation was received by Major General Tom Ray, Commander of the Defence College.';
    const people = eventsIn(text).flatMap(({ participants }) => participants);
    expect(people.filter(({ name }) => name === 'Tom Ray').map(({ side }) => side)).toEqual(['host']);
  });

  test('is that of the college meant by a general word', () => {
    const text =
      'Major General Tom Ray, Commander of the Defence College, received Mayor Ana Silva on 3 May 2023. The Commander of the college thanked the Mayor.';
    expect(names(text)).toEqual([['Tom Ray', 'Ana Silva']]);
  });
});

test('members of a committee that minutes list as present were at its meeting', () => {
  const text =
    'The Standing Committee on Trade met Governor Eva Holm on 3 May 2023.\n\nMembers of the Committee present: Ana Silva, Tom Ray, Jan Ek and Leo Moss.';
  expect(names(text)[0]).toEqual(expect.arrayContaining(['Ana Silva', 'Tom Ray', 'Jan Ek', 'Leo Moss']));
});

test('a surname that is an office elsewhere stays a name in a list', () => {
  const text = 'Mayor Ole Dahl met Charles Hubb, Dick Proctor and Bob Spell on 3 May 2023.';
  expect(names(text)[0]).toEqual(['Ole Dahl', 'Charles Hubb', 'Dick Proctor', 'Bob Spell']);
});

describe('what stands before or behind a name is none of it', () => {
  test.each([
    ['Rep. Ana Silva, R-Lima, and Sen. Tom Ray, D-New Lund,', ['Ana Silva', 'Tom Ray']],
    ['Sens. Ana Silva and Tom Ray', ['Ana Silva', 'Tom Ray']],
    ['Dr. Ana Silva, OC, AOE, and Tom Ray LVO', ['Ana Silva', 'Tom Ray']],
    ['Sgt. 1st Class Ana Silva and Command Sgt. Maj. Tom Ray', ['Ana Silva', 'Tom Ray']],
    ['Dipl.-Ing. Ana Silva and Univ.-Prof. Dr. Tom Ray', ['Ana Silva', 'Tom Ray']],
    ['Ana Silva, the Jan Ek Professor of History at Lund University', ['Ana Silva']],
    ['Chargé d’Affaires a.i. Ana Silva', ['Ana Silva']],
    ['EU Special Representative for the Western Balkans Ana Silva', ['Ana Silva']],
    ['Director of the Department of Asia and the Pacific Ana Silva', ['Ana Silva']],
    ['the Minister of State, Minister of Justice, Ana Silva,', ['Ana Silva']],
    ['Chair of the Friendship Group with Norway Ana Silva', ['Ana Silva']],
    ['Secretary for Constitutional and Mainland Affairs Ana Silva', ['Ana Silva']],
    ['Minister for Migration and Asylum Ana Silva', ['Ana Silva']],
    ['the Mayor of Lund, Tom Ray, the Rector of Lund University, Ana Silva,', ['Tom Ray', 'Ana Silva']],
    ['Custodian of the Two Holy Mosques King Tom Ray', ['Tom Ray']],
  ])('%s', (words, expected) => {
    expect(names(`Mayor Ole Dahl met with ${words} on 3 May 2023.`)[0]).toEqual(['Ole Dahl', ...expected]);
  });
});

test('two bodies that `and the` joins are two', () => {
  const text =
    'Mayor Ole Dahl met with the Ministry of Trade and the Development Bank of Norway on 3 May 2023.';
  expect(names(text)[0]).toEqual(['Ole Dahl', 'Ministry of Trade', 'Development Bank of Norway']);
});

describe('a list goes on behind what is said of one of it', () => {
  test('and before no verb', () => {
    const text =
      'Mayor Ole Dahl met with Ana Silva, who has led the port since 2012, and Minister Tom Ray on 3 May 2023.';
    expect(names(text)[0]).toEqual(['Ole Dahl', 'Ana Silva', 'Tom Ray']);
  });

  test('not before a verb of its own, or where somebody else is named in it', () => {
    const spoke =
      'Mayor Ole Dahl met with Ana Silva, who has led the port since 2012, and Minister Tom Ray thanked the staff.';
    expect(names(spoke)[0]).toEqual(['Ole Dahl', 'Ana Silva']);
    const other =
      'Mayor Ole Dahl met with Ana Silva, who leads the port with Governor Jan Ek, and Minister Tom Ray on 3 May 2023.';
    expect(names(other)[0]).toEqual(['Ole Dahl', 'Ana Silva']);
  });

  test('of those taking part, which a verb names', () => {
    const text =
      'Taking part in the meeting on 3 May 2023 were Mayor Jan Ek, Ana Silva of Lund University, and Tom Ray.';
    expect(names(text)[0]).toEqual(['Jan Ek', 'Ana Silva', 'Tom Ray']);
  });

  test('behind a semicolon', () => {
    const text =
      'The meeting on 3 May 2023 was attended by Jan Ek, who heads the port; Ana Silva, a lawyer from Lima; and Tom Ray.';
    expect(names(text)[0]).toEqual(['Jan Ek', 'Ana Silva', 'Tom Ray']);
  });
});

test.each([
  ['COP/Mr Tom Ray', 'Tom Ray'],
  ['Director of Welfare, COP/Mr Tom Ray', 'Tom Ray'],
  ['Lieut. Col. Tom Ray', 'Tom Ray'],
  ['Pol Maj Gen Tom Ray', 'Tom Ray'],
  ['Pol Lt-General Tom Ray', 'Tom Ray'],
  ['Police Constable Tom Ray', 'Tom Ray'],
  ['Sen. Lieut. Gen. Tom Ray', 'Tom Ray'],
  ['Flag Officer Commanding in Chief, Southern Command, Vice Admiral Tom Ray', 'Tom Ray'],
])('a rank is no part of the name behind it: %s', (words, name) => {
  expect(names(`Mayor Ole Dahl received ${words} on 3 May 2023.`)[0]).toEqual(['Ole Dahl', name]);
});

test('offices of one title in a row are those of whoever is named behind the last', () => {
  const text =
    'President Ole Dahl met with Deputy Prime Minister, Minister of Defence and Minister of Interior of Norway Sheikh Tom Ray on 3 May 2023.';
  expect(names(text)).toEqual([['Ole Dahl', 'Tom Ray']]);
});

test('of two ministers with names each keeps his office', () => {
  const text =
    'President Ole Dahl met Minister of Trade Tom Ray and Minister of Labour Eva Holm on 3 May 2023.';
  expect(names(text)).toEqual([['Ole Dahl', 'Tom Ray', 'Eva Holm']]);
});
