import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';

/** Whether a happening is `a reception hosted by X`, which is read with whoever gave it by a rule of its own. */
export function isMealGiven({ chunks, sentence }: Clause, happening: Happening): boolean {
  const at = chunks.indexOf(happening);
  const [participle, by, giver] = chunks.slice(at + 1, at + 4);
  return (
    sentence.words.frames.meals.has(happening.noun) &&
    participle?.kind === 'verb' &&
    participle.form === 'bare' &&
    by?.kind === 'preposition' &&
    by.word === 'by' &&
    giver?.kind === 'noun'
  );
}
