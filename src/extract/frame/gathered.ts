import type { Clause } from '../clause/clause.ts';
import type { FrameRule } from './frame.ts';
import { canAct, parts } from './parts.ts';

/** `Members of both clubs gathered in Lund to celebrate 40 years of twinning`: many come together for something to be done there. */
export const gathered: FrameRule = (clause) => {
  const { verb, subject, sentence } = clause;
  if (verb.passive || verb.form === 'gerund' || verb.form === 'infinitive') return null;
  if (!sentence.words.gatherings.gatheringVerbs.has(verb.lemma) || !isForCelebrating(clause)) return null;
  const people = subject.filter(canAct);
  if (people.length === 0) return null;
  return { rule: 'gathered', type: 'conference', parts: parts(people, 'attendee') };
};

/** The next verb is the purpose; they gather nothing but themselves. */
function isForCelebrating({ sentence, chunks, verbAt, nouns }: Clause): boolean {
  const next = chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'verb');
  const object = sentence.tokens[chunks[verbAt]?.to ?? 0];
  return (
    object?.kind !== 'number' &&
    next?.kind === 'verb' &&
    next.form === 'infinitive' &&
    sentence.words.gatherings.celebratingVerbs.has(next.lemma) &&
    nouns.every(({ preposition }) => preposition !== '')
  );
}
