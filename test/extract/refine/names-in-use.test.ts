import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

/** Whether a participant is given as a body or place, by name. */
const collective = (text: string, name: string) =>
  eventsIn(text)[0]?.participants.find((one) => one.name === name)?.collective;

test('a name that stands behind `in` anywhere is a place, though it has two words', () => {
  const text = 'Green Hills welcomed Governor Eva Holm on 4 May 2023.';
  expect(collective(`${text} The fair in Green Hills was full.`, 'Green Hills')).toBe(true);
  expect(collective(`${text} The fair was full.`, 'Green Hills')).toBe(false);
});

test.each([
  ['who met somebody', 'Berglund on 3 May 2023 met Ambassador Tom Ray.'],
  ['who received somebody', 'On 3 May 2023 Berglund received Governor Tom Ray.'],
])('a single word is a person %s', (_who, text) => {
  expect(collective(text, 'Berglund')).toBe(false);
});

test('a single word that only signs is a body', () => {
  expect(collective('Berglund signed an agreement with Lund University on 3 May 2023.', 'Berglund')).toBe(
    true,
  );
});
