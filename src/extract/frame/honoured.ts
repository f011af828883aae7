import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';

/** How far behind a meal it is said for whom it was given. */
const REACH = 6;

/** `a dinner was given in his honour`: he for whom a meal was given; nobody where no such words stand behind token `at`. */
export function honoured({ tokens, words }: TokenSentence, at: number): Phrase[] {
  const { possessives, honours } = words.frames;
  const honour = tokens.findIndex((token, k) => k > at && k <= at + REACH && honours.has(token.lower));
  const whose = honour - 1;
  if (honour < 0 || !possessives.has(tokens[whose]?.lower ?? '')) return [];
  const range = { from: whose, to: honour };
  return [
    { ...plainPhrase('pronoun', whose, honour, range, true), plural: tokens[whose]?.lower === 'their' },
  ];
}
