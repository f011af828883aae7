import { isAdverb } from '../clause/adverbial.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { wordAt } from '../phrase/phrase.ts';

/** The happening that a clause says there was (`There was also a meeting between X and Y`), or null. */
export function thereWas({ verb, verbAt, chunks, sentence }: Clause): Happening | null {
  const { thereOpening } = sentence.words.frames;
  const isThere = [verb.from - 1, verb.from].some((at) => thereOpening.has(wordAt(sentence, at)));
  if (!isThere || !verb.classes.includes('be') || verb.present || verb.negated) return null;
  const next = chunks.find(
    (chunk, k) => k > verbAt && !(chunk.kind === 'word' && isAdverb(sentence.words, chunk.word)),
  );
  return next?.kind === 'happening' ? next : null;
}
