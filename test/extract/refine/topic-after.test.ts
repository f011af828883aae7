import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';

function told(text: string): readonly string[] {
  return allEventsIn(text).map(({ participants }) =>
    participants
      .map(({ name }) => name)
      .sort()
      .join(', '),
  );
}

test.each([
  'Among those present was Director Ida Holm.',
  'The meeting was attended by Director Ida Holm.',
  'Director Ida Holm was also in attendance.',
])('who is told to have been there too is not whom the next pronoun means: %s', (text) => {
  const page = `Tom Redlik, Minister of Trade, met with Anna Berg, Mayor of Lund. ${text} Separately, he met with Rector Ola Nord.`;
  expect(told(page)).toEqual(['Anna Berg, Ida Holm, Tom Redlik', 'Ola Nord, Tom Redlik']);
});

test.each([
  'The port was founded in 1956 by Ida Holm, a merchant.',
  'The park is named after the poet Ida Holm.',
])('nor is who is named in passing: %s', (text) => {
  const page = `Tom Redlik, Minister of Trade, met with Anna Berg, Mayor of Lund. ${text} He then met with Rector Ola Nord.`;
  expect(told(page)).toEqual(['Anna Berg, Tom Redlik', 'Ola Nord, Tom Redlik']);
});

test('who receives is whom the next pronoun means', () => {
  const page = 'The delegation was welcomed by Mayor Anna Berg. She then met with Rector Ola Nord.';
  expect(told(page).at(-1)).toBe('Anna Berg, Ola Nord');
});

test('a reference to another text names nobody', () => {
  const text =
    'The Secretary-General, Arno Lind, met Mayor Petra Holm. (See Press Release SG/12.) He then met Governor Jan Visser.';
  expect(told(text)[1]).toBe('Arno Lind, Jan Visser');
});
