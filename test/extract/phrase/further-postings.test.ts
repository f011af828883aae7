import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function heads(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head }) => head);
}

test.each([
  'the High Commissioner to Barbados and the Eastern Caribbean, H.E Ana Lima, met',
  'the Ambassador of Peru to France and Monaco, Ana Lima, met',
  'the Ambassador to France, Andorra and Monaco Ana Lima met',
  'the Representative for Barbados and the Eastern Caribbean, Dr. Ana Lima, met',
  'Prime Minister, Brigadier (ret’d) Ana Lima met',
])('%s: one person', (text) => {
  expect(heads(text)).toEqual(['Ana Lima']);
});

test.each([
  'the Ambassador to France and the Mayor of Lund, Ana Lima, met',
  'the Ambassador to France and Ana Lima met',
])('%s: more than one', (text) => {
  expect(heads(text)?.length).toBeGreaterThan(1);
});
