import type { Clause } from '../clause/clause.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** A pronoun for one, right behind its preposition (`called on him`). */
export function isOne({ sentence }: Clause, { kind, plural, from }: Phrase): boolean {
  return (
    kind === 'pronoun' && !plural && matchLength(sentence.words.prepositions, sentence.tokens, from - 1) > 0
  );
}
