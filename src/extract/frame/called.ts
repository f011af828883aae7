import { behind, canAct, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** Verbs of phoning, and of what is done with a call. */
const SPEAKS = either(ofLemma('phone', 'telephone'), ofClass('hold', 'have', 'call', 'pay', 'receive'));

/** A call is no meeting: `X spoke by phone with Y`, `held a telephone conversation with Y`, `phoned Y`. */
export const called = forVerbs(SPEAKS, (clause) => {
  const { verb } = clause;
  const remote = clause.happenings.find((each) => each.value.sort === 'remote')?.value;
  const phones = verb.lemma === 'phone' || verb.lemma === 'telephone';
  if (!phones && remote === undefined) return null;
  const agents = clause.subject.filter(canAct);
  const patients = phones ? behind(clause, '') : behind(clause, 'with', 'to', 'from', 'between');
  if (agents.length + patients.length < 2) return null;
  return {
    rule: 'called',
    type: 'other',
    parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    noun: 'call',
  };
});
