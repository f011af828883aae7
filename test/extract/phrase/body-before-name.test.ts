import { expect, test } from 'vitest';
import { personAt } from '../../../src/extract/phrase/person.ts';
import { shownAt } from './read-at.ts';

test.each([
  [
    'Director of the State Museum of Oriental Art Ana Silva signed',
    'Director @ State Museum of Oriental Art',
  ],
  ['Mayor of the Municipality of Lund Ana Silva met', 'Mayor @ Municipality of Lund'],
  ['Special Assistant to the Governor on Media Ana Silva met', 'Special Assistant to the Governor on Media'],
  ['The Dean of the Faculty of Fine Arts Ana Silva met', 'Dean @ Faculty of Fine Arts'],
  ['Deputy Mayor of Turku Councillor Ana Silva met', 'Deputy Mayor @ Turku'],
])('%s: the name behind the body is of whoever holds the office', (text, office) => {
  const found = shownAt(text, personAt);
  expect(found).toMatchObject({ kind: 'person', head: 'Ana Silva' });
  expect(found?.offices).toContain(office);
});

test.each([
  [
    'the rector of the University of Applied Sciences Upper Austria met',
    'rector of the University of Applied Sciences Upper Austria',
  ],
  ['the Rector of the University of Medicine Carol Davila, Ana Silva, met', 'Ana Silva'],
  ['the mayor of the Municipality of San Juan met', 'mayor of the Municipality of San Juan'],
  ['the head of the Department of Trade Affairs met', 'head of the Department of Trade Affairs'],
])('%s: what belongs to the body is nobody', (text, head) => {
  expect(shownAt(text, personAt)).toMatchObject({ head });
});
