import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** A call is no meeting: `X spoke by phone with Y`, `held a telephone conversation with Y`, `phoned Y`. */
export const called: FrameRule = (clause) => {
  const { verb } = clause;
  const agents = clause.subject.filter(canAct);
  const remote = clause.happenings.find((each) => each.value.sort === 'remote')?.value;
  const phones = verb.lemma === 'phone' || verb.lemma === 'telephone';
  const patients = phones ? behind(clause, '') : behind(clause, 'with', 'to', 'from', 'between');
  const speaks = verb.classes.some((each) => ['hold', 'have', 'call', 'pay', 'receive'].includes(each));
  if (!phones && (remote === undefined || !speaks)) return null;
  if (agents.length + patients.length < 2) return null;
  return {
    rule: 'called',
    type: 'other',
    parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    noun: 'call',
  };
};
