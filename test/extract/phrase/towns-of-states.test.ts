import { expect, test } from 'vitest';
import { groupAt } from '../../../src/extract/phrase/group.ts';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import type { TokenSentence } from '../../../src/extract/phrase/phrase.ts';
import { eventsIn, people } from '../read-text.ts';
import { shownAt } from './read-at.ts';

const groupOf = (sentence: TokenSentence, at: number) => groupAt(sentence, at, participantsAt);

const collective = (text: string) =>
  eventsIn(text).flatMap(({ participants }) =>
    participants.filter((each) => each.collective).map(({ name }) => name),
  );

test.each([
  ['Mayor Tom Ray met the Mayor of Stonehill, Ohio, Jason Lark, on 4 May 2023.', 'Jason Lark'],
  ['Mayor Tom Ray met the Mayor of Stonehill, Georgia, Jason Lark, on 4 May 2023.', 'Jason Lark'],
  ['Mayor Tom Ray met Jason Lark, Mayor of Stonehill, West Virginia, on 4 May 2023.', 'Jason Lark'],
])('%s: the state behind a town is nobody', (text, name) => {
  expect(eventsIn(text).flatMap(people)).toEqual(['Tom Ray', name]);
  expect(collective(text)).toEqual([]);
});

test('states in a row are as many places', () => {
  const text = 'Minister Tom Ray visited Ohio, Indiana and Texas on 4 May 2023.';
  expect(collective(text)).toEqual(expect.arrayContaining(['Ohio', 'Indiana', 'Texas']));
});

test.each([
  'Mayor Anna Berg visited our twin town, Gauheim, in June 2022.',
  'Mayor Anna Berg visited Troy’s sister city, Gauheim, in June 2022.',
  'Mayor Anna Berg visited Troy’s German sister city Gauheim in June 2022.',
])('%s: only the twin was visited', (text) => {
  expect(collective(text)).toEqual(['Gauheim']);
});

test('behind a twin and a comma somebody who speaks is no town', () => {
  const text = 'Mayor Anna Berg visited our twin town, Mayor Tom Ray said on 3 May 2023.';
  expect(collective(text)).not.toContain('Tom Ray');
});

test.each([
  // From a day on is no number of countries.
  ['a group of diplomats from 12 to 18 May', 'group of diplomats'],
  ['a group of diplomats from 14 friendly countries', 'group of diplomats from 14 friendly countries'],
  ['envoys from 16 African and Asian countries', 'envoys from 16 African and Asian countries'],
])('%s: counted countries end the group', (words, name) => {
  expect(shownAt(words, groupOf)).toMatchObject({ kind: 'group', head: name });
});
