import { expect, test } from 'vitest';
import { groupAt } from '../../../src/extract/phrase/group.ts';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import type { TokenSentence } from '../../../src/extract/phrase/phrase.ts';
import { shownAt } from './read-at.ts';

const groupOf = (sentence: TokenSentence, at: number) => groupAt(sentence, at, participantsAt);

test.each([
  ['a party from its twin town of Louvain arrived', 'party from its twin town of Louvain', ['Louvain']],
  ['two visitors from our sister city in Ritsu', 'two visitors from our sister city in Ritsu', ['Ritsu']],
  [
    'guests from its German partner city Dornburg met',
    'guests from its German partner city Dornburg',
    ['Dornburg'],
  ],
  [
    'students from Elmford’s sister city, Takamori City, Japan, arrived',
    'students from Elmford’s sister city, Takamori City, Japan',
    ['Takamori City'],
  ],
  ['a delegation from Troy, Mich., met', 'delegation from Troy, Mich.', ['Troy']],
])('%s: a group from a twin town', (text, head, origins) => {
  expect(shownAt(text, groupOf)).toMatchObject({ kind: 'group', head, origins });
});

test.each([
  // Behind the comma stands what somebody said, and no name of the town.
  ['guests from its twin town, Mayor Berg said', 'guests from its twin town'],
  ['guests from a town of weavers', 'guests'],
])('%s: no name of a twin town', (text, head) => {
  const group = shownAt(text, groupOf);
  expect(group).toMatchObject({ kind: 'group', head });
  expect(group).not.toHaveProperty('origins');
});
