import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** `supports artists by hosting them`: a way to do something, told of nobody in particular. */
export function isMeans({ chunks, verbAt, verb }: Clause, whom: readonly Phrase[]): boolean {
  const by = chunks[verbAt - 1];
  const isBy = verb.form === 'gerund' && by?.kind === 'preposition' && by.word === 'by';
  return isBy && whom.every(({ kind, plural }) => kind === 'pronoun' && plural);
}
