import type { Clause } from '../clause/clause.ts';
import { besideParts } from './beside.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** `The Council of Ministers met in Lund on Monday under the chairmanship of X`: a session of a body, told by who chaired it. */
export const bodyConvened = forVerbs(ofList('gatherings', 'assemblingBodies'), (clause) => {
  const { verb, subject, dates } = clause;
  const isActive = !verb.passive && verb.form !== 'gerund' && verb.form !== 'infinitive';
  if (!isActive || dates.length === 0) return null;
  const [body, another] = subject;
  if (body?.kind !== 'organisation' || another !== undefined || meetsSomebody(clause)) return null;
  if (!besideParts(clause).some(({ phrase }) => phrase.kind === 'person' || phrase.kind === 'name'))
    return null;
  return {
    rule: 'body-convened',
    type: 'conference',
    parts: parts([body], 'agent', 'host'),
    noun: 'session',
  };
});

function meetsSomebody(clause: Clause): boolean {
  return behind(clause, '', 'with').length > 0;
}
