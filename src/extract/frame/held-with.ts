import type { Chunk } from '../clause/chunk.ts';
import { behind, canAct, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** Adjectives before the noun, at most. */
const LONGEST_LEAD = 3;

/**
 * `X held deliberations with Y`, `the envoys held a brainstorming with Z`: whatever is held with somebody is a talk, but for
 * what is held by hand, by right or in sports. `X had a bilateral with Y`: what somebody had only where it is a word for a talk.
 */
export const heldWith = forVerbs(ofClass('hold', 'have'), (clause) => {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.passive || verb.form === 'infinitive') return null;
  const noun = nounHeld(chunks, verbAt);
  const agents = clause.subject.filter(canAct);
  const patients = behind(clause, 'with').filter(
    ({ kind }) => kind === 'person' || kind === 'office' || kind === 'group',
  );
  if (noun === null || agents.length === 0 || patients.length === 0) return null;
  const isTalk = sentence.words.frames.hadWith.has(noun);
  if (sentence.words.gatherings.notTalks.has(noun) || (verb.lemma !== 'hold' && !isTalk)) return null;
  return {
    rule: 'held-with',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    noun,
  };
});

/** The last of the plain words between the verb and `with`. */
function nounHeld(chunks: readonly Chunk[], verbAt: number): string | null {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind !== 'word');
  const noun = chunks[at - 1];
  const next = chunks[at];
  const isWith = next?.kind === 'preposition' && next.word === 'with';
  return isWith && noun?.kind === 'word' && at - verbAt <= LONGEST_LEAD + 2 ? noun.word : null;
}
