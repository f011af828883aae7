import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/answer/question/kind.ts';
import { wordsOf } from '../../../src/answer/question/words.ts';

const kind = (question: string) => kindOf(wordsOf(question))?.kind ?? null;
const counted = (question: string) => kindOf(wordsOf(question))?.counted;

describe('the kind of a question', () => {
  test.each([
    ['Who met Acme?', 'who'],
    ['With whom did Acme sign?', 'who'],
    ["who's the mayor of Lund?", 'who'],
    ['What did Lund sign?', 'what'],
    ['When was the chamber founded?', 'when'],
    ['By when must it pay?', 'when'],
    ['In which year did it open?', 'when'],
    ['What is the deadline?', 'when'],
    ['Where was the fair held?', 'where'],
    ['In which city is it?', 'where'],
    ['Which mayor came?', 'who'],
    ['Which Germans came?', 'which'],
    ['How many members does it have?', 'how many'],
    ['What is the population of Lund?', 'how many'],
    ['What is the annual turnover of Acme?', 'how many'],
    ['How long does it run?', 'how many'],
    ['How much was it?', 'how much'],
    ['What amount was paid?', 'how much'],
    ['Did Anna Berg meet Acme?', 'whether'],
    ['Was there a meeting where Lund signed?', 'whether'],
  ])('%s → %s', (question, expected) => {
    expect(kind(question)).toBe(expected);
  });

  test.each(['battery cooperation', 'the people who came', 'meetings with Acme', '', '¿?', '谁会见了市长'])(
    'words that are no question: %j',
    (words) => {
      expect(kind(words)).toBeNull();
    },
  );

  test('what is counted is named up to the verb', () => {
    expect(counted('How many auto parts suppliers took part?')).toContain('suppliers');
    expect(counted('How many members does it have?')).toEqual(['members']);
    expect(counted('How large is the delegation?')).toEqual(['delegation', 'members']);
    expect(counted('How far is Oslo?')).toContain('mile');
    expect(counted('How much was it?')).toEqual([]);
  });

  test('the words that ask are pointed at', () => {
    const question = 'By when must it pay?';
    const asked = kindOf(wordsOf(question));
    expect(question.slice(asked?.start, asked?.end)).toBe('By when');
  });
});
