import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, isSeveral, isSomebody, parts } from './parts.ts';

/** `X met (with) Y`, `X and Y met`, `X was met by Y`; not `met the target`. */
export const met: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('meet')) return null;
  const agents = clause.subject.filter(canAct);
  if (clause.verb.passive) {
    const hosts = behind(clause, 'by').filter(isSomebody);
    return hosts.length === 0 || agents.length === 0
      ? null
      : {
          rule: 'was-met-by',
          type: 'meeting',
          parts: [...parts(agents, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
        };
  }
  const patients = behind(clause, '', ...clause.sentence.words.frames.withPrepositions).filter(canAct);
  if (patients.length > 0 && agents.length > 0)
    return {
      rule: 'met',
      type: 'meeting',
      parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    };
  const pair = patients.length === 0 && !clause.plainObject ? officesApart(agents) : null;
  if (pair !== null) return { rule: 'met-each-other', type: 'meeting', parts: parts(pair, 'agent') };
  if (patients.length === 0 && isSeveral(agents) && !clause.plainObject)
    return {
      rule: 'met-each-other',
      type: 'meeting',
      parts: parts(agents, 'agent'),
      anaphoric: agents.every((agent) => agent.kind === 'pronoun'),
    };
  return null;
};

/** `The Secretary-General and Foreign Minister X met`: where nobody else is met, the two offices are two people. */
function officesApart(agents: readonly Phrase[]): Phrase[] | null {
  const [agent] = agents;
  const [first, ...rest] = agent?.offices ?? [];
  if (
    agent?.kind !== 'person' ||
    agents.length !== 1 ||
    first === undefined ||
    rest.length === 0 ||
    first.to > agent.head.from
  )
    return null;
  const holder: Phrase = {
    ...agent,
    kind: 'office',
    to: first.to,
    head: { from: first.title.from, to: first.to },
    offices: [first],
    origins: first.organisation === null ? [] : [first.organisation],
    definite: true,
  };
  return [holder, { ...agent, from: rest[0]?.from ?? agent.from, offices: rest }];
}
