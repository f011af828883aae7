import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isGivenBy } from './given-by.ts';

/** Whether a happening is `a reception hosted by X`, which is read with whoever gave it by a rule of its own. */
export function isMealGiven({ chunks, sentence }: Clause, happening: Happening): boolean {
  const at = chunks.indexOf(happening);
  const isMeal = sentence.words.frames.meals.has(happening.noun);
  return isMeal && isGivenBy(chunks, at) && chunks[at + 3]?.kind === 'noun';
}
