import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signers = (text: string) =>
  eventsIn(text)
    .filter(({ type }) => type === 'signing')
    .map(({ participants }) => participants.map(({ name }) => name));
const agreed =
  'Defence Minister Anna Berg, Defence Minister Tom Ray and Minister Eva Holm agreed on new ideas.';

test('holders of an office in the plural are those named before, without an article too', () => {
  expect(signers(`${agreed} Ministers signed a joint communiqué.`)).toEqual([
    ['Anna Berg', 'Tom Ray', 'Eva Holm'],
  ]);
  const met = 'Defence Minister Anna Berg and Defence Minister Tom Ray held talks in Oslo.';
  expect(signers(`${met} After the talks Ministers of Defence signed a declaration.`)).toEqual([
    ['Anna Berg', 'Tom Ray'],
  ]);
});

test('but not where they are said to be of others', () => {
  expect(signers(`${agreed} Ministers of Peru and Chile signed a joint communiqué.`)[0]).not.toContain(
    'Anna Berg',
  );
});
