import { isHolder } from '../phrase/is-holder.ts';
import { asParty } from './counts-as-signed.ts';
import { behind } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** How many chunks behind the verb of coming together the one of signing may stand. */
const REACH = 9;

/**
 * `The mayor of Troy joined Mayor X in her parlour to sign the charter`: those who came together signed it, where they are told to
 * have done so and each is named with an office.
 */
export const joinedToSign = forVerbs(ofList('frames', 'joiningForSigning'), (clause) => {
  const { verb, verbAt, chunks, subject } = clause;
  const isTold = (verb.form === 'finite' || verb.form === 'bare') && verb.modal === null && !verb.negated;
  const to = chunks.findIndex(
    (chunk, k) =>
      k > verbAt &&
      k - verbAt <= REACH &&
      chunk.kind === 'verb' &&
      chunk.form === 'infinitive' &&
      chunk.classes.includes('sign'),
  );
  const agreement = chunks[to + 1];
  if (!isTold || verb.passive || verb.present || to < 0 || agreement?.kind !== 'agreement') return null;
  const others = behind(clause, '', 'with').filter(isHolder);
  if (others.length === 0 || !subject.every(isHolder)) return null;
  return {
    rule: 'joined-to-sign',
    type: 'signing',
    parts: [...subject, ...others].map(asParty),
    agreements: [agreement],
    trigger: { from: verb.from, to: agreement.from },
  };
});
