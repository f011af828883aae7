import { namesDay } from '../date/date-expression.ts';
import { isInLead } from './in-lead.ts';
import { thereWas } from './there-was.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `There was an opening ceremony in Lund on 3 May`: with its day, in the first sentences. */
export const thereWasGathering = forVerbs(ofLemma('be'), (clause) => {
  if (!isInLead(clause.index) || !clause.dates.some(namesDay)) return null;
  const gathering = thereWas(clause);
  if (gathering?.sort !== 'gathering' || gathering.plural || gathering.definite) return null;
  return { rule: 'gathering-was-held', type: 'conference', parts: [], trigger: gathering, title: gathering };
});
