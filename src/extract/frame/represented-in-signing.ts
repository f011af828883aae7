import type { Clause } from '../clause/clause.ts';
import { isSomebody, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `A and B represented their chambers in signing the agreement`: who signed what was told before. */
export const representedInSigning = forVerbs(ofLemma('represent'), (clause) => {
  const { verb } = clause;
  if (verb.passive || !signsBehind(clause)) return null;
  const people = clause.subject.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'group');
  return people.length === 0
    ? null
    : { rule: 'represented-in-signing', type: 'attendance', parts: parts(people, 'attendee') };
});

/** `in signing the agreement` within the clause. */
function signsBehind({ chunks, verbAt }: Clause): boolean {
  return chunks.some((chunk, k) => {
    const [before, next] = [chunks[k - 1], chunks[k + 1]];
    const isGerund = chunk.kind === 'verb' && chunk.form === 'gerund' && chunk.classes.includes('sign');
    const ruled = before?.kind === 'preposition' && (before.word === 'in' || before.word === 'at');
    return k > verbAt && isGerund && ruled && next?.kind === 'agreement';
  });
}
