import { expect, test } from 'vitest';
import { personAt } from '../../../src/extract/phrase/person.ts';
import { shownAt } from './read-at.ts';

test.each([
  [
    'Rector of Lahti Medical University named after Ivan Koski, Professor Aino Virtanen, met',
    'Rector @ Lahti Medical University',
  ],
  ['Minister of Health of Peru, Doctor of Medical Sciences Aino Virtanen met', 'Minister of Health @ Peru'],
  ['rector of the Lahti Institute, MD, Professor Aino Virtanen met', 'rector @ Lahti Institute'],
])('%s: what stands between an office and its holder', (text, office) => {
  const shown = shownAt(text, personAt);
  expect(shown).toMatchObject({ kind: 'person', head: 'Aino Virtanen' });
  expect(shown?.offices?.[0]).toBe(office);
});

test.each([
  ['Vice-Rector for Youth Work and General Matters V.P. Berg', 'V.P. Berg'],
  ['Vice President for Research Gina U. Berg', 'Gina U. Berg'],
  ['head of the International Department of LahtiPI Berg S.N.', 'Berg S.N.'],
])('%s: a name with initials', (text, head) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head });
});

test('a doctor of nothing is a title of nobody', () => {
  expect(shownAt('Doctor of the Lahti Club Aino Virtanen', personAt)?.head).not.toBe('Aino Virtanen');
});
