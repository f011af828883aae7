import { expect, test } from 'vitest';
import { eventsIn, rulesIn } from '../read-text.ts';

const signing = 'Lund University and Acme Corporation signed a cooperation agreement on 3 May 2023.';

test.each([
  'Rector Anna Berg signed for the university.',
  'Rector Anna Berg signed on behalf of Lund University.',
  'Minister Tom Ray signed for the Republic and the bank’s manager, Anna Berg, for the lender.',
])('a signatory: %s', (sentence) => {
  expect(rulesIn(`${signing} ${sentence}`)).toEqual(['signed', 'signed-for']);
  const [event, ...more] = eventsIn(`${signing} ${sentence}`);
  expect(more).toEqual([]);
  expect(event?.participants.map((each) => each.name)).toContain('Anna Berg');
});

test.each([
  ['signs up', 'Rector Anna Berg signed up for a course.'],
  ['signs off', 'Rector Anna Berg signed off at noon.'],
  ['did not sign', 'Rector Anna Berg did not sign for the university.'],
  ['will sign', 'Rector Anna Berg will sign for the university next week.'],
])('nobody who %s', (_what, sentence) => {
  const [event] = eventsIn(`${signing} ${sentence}`);
  expect(event?.participants.map((each) => each.name)).not.toContain('Anna Berg');
});

test.each([
  ['a player', 'Lund United signed the goalkeeper Karl Moe from Oslo Athletic on 3 May 2023.'],
  ['for a course', 'The pupils signed up for a course on 3 May 2023.'],
  ['an agreement in principle', 'Lund University and Acme Corporation reached an agreement in principle.'],
])('no signing of %s', (_what, text) => {
  expect(eventsIn(text)).toEqual([]);
});
