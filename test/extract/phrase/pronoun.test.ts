import { expect, test } from 'vitest';
import { mentionOf } from '../../../src/extract/phrase/phrase.ts';
import { pronounAt } from '../../../src/extract/phrase/pronoun.ts';
import { readAt } from './read-at.ts';

function pronounShown(marked: string) {
  const { sentence, found } = readAt(marked, pronounAt);
  return found === null ? null : { words: mentionOf(sentence, found).text, plural: found.plural };
}

test.each([
  ['He met', 'He', false],
  ['they met', 'they', true],
  ['both agreed', 'both', true],
  ['Both sides agreed', 'Both sides', true],
  ['the parties agreed', 'the parties', true],
  ['the pair agreed', 'the pair', true],
  ['the two foreign ministers met', 'the two foreign ministers', true],
  ['the two met', 'the two', true],
  ['between |the two.', 'the two', true],
])('%s: a pronoun', (text, words, plural) => {
  expect(pronounShown(text)).toEqual({ words, plural });
});

test.each([
  ['the two bridges'],
  ['two ministers'],
  ['both Peru and Chile'],
  ['HE Ana Lima'],
  ['the city'],
  ['this'],
])('%s: no pronoun', (text) => {
  expect(pronounShown(text)).toBeNull();
});
