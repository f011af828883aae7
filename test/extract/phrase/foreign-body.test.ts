import { expect, test } from 'vitest';
import { organisationAt } from '../../../src/extract/phrase/organisation.ts';
import { eventsIn } from '../read-text.ts';
import { shownAt } from './read-at.ts';

test.each([
  ['Universidad Nacional del Litoral met', 'Universidad Nacional del Litoral'],
  ['Universitas Nusa Timur met', 'Universitas Nusa Timur'],
  ['the Ministère de la Pêche said', 'Ministère de la Pêche'],
  ['Universitas Nusa Timur Anna Berg met', 'Universitas Nusa Timur'],
])('a body begins with the word for it: %s', (text, head) => {
  expect(shownAt(text, organisationAt)).toMatchObject({ kind: 'organisation', head });
});

test('such a word alone, or in lower case, names no body', () => {
  expect(shownAt('Universidad said', organisationAt)).toBeNull();
  expect(shownAt('banca Oslo said', organisationAt)).toBeNull();
});

test('the words of such a name are nobody’s', () => {
  const [event] = eventsIn(
    'Mayor Tom Ray received the Rector of Universidad Nacional del Litoral, Prof. Dr. Anna Berg, on 3 May 2023.',
  );
  expect(event?.participants.map(({ name, role }) => `${name}: ${role?.text}`)).toEqual([
    'Tom Ray: Mayor',
    'Anna Berg: Rector',
  ]);
});
