import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { nounArguments } from './noun-arguments.ts';

/** `visited the institute for a discussion with X and Y`: people with whom the visit was to talk. */
export function peopleMetThere(clause: Clause): readonly Phrase[] {
  const { chunks, verbAt } = clause;
  const at = chunks.findIndex((chunk, k) => {
    const before = chunks[k - 1];
    const isPurpose = before?.kind === 'preposition' && before.word === 'for';
    return k > verbAt && chunk.kind === 'happening' && chunk.sort === 'encounter' && isPurpose;
  });
  if (at < 0 || chunks.slice(verbAt + 1, at).some(({ kind }) => kind === 'verb')) return [];
  return nounArguments(clause, at)
    .filter(({ kind, head }) => kind === 'person' || (kind === 'name' && head.to - head.from > 1))
    .map((phrase) => ({ ...phrase, kind: 'person' }));
}
