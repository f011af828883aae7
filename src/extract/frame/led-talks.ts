import { behind, canAct, isSeveral, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `A and B led a joint committee meeting`, `A headed the talks with B`: those at the head of their sides met. */
export const ledTalks = forVerbs(ofClass('head'), (clause) => {
  const { verb } = clause;
  if (verb.passive) return null;
  const encounter = clause.happenings.find(
    ({ preposition, value }) => preposition === '' && value.sort === 'encounter',
  )?.value;
  const agents = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  if (encounter === undefined) return null;
  if (!clause.sentence.words.frames.talks.has(encounter.noun) || agents.length === 0) return null;
  const patients = behind(clause, ...clause.sentence.words.frames.withPrepositions).filter(canAct);
  if (patients.length === 0 && !isSeveral(agents)) return null;
  return {
    rule: 'led-talks',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    trigger: { from: verb.from, to: encounter.to },
    anaphoric: encounter.definite && patients.length === 0,
    noun: encounter.noun,
  };
});
