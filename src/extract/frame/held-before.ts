import { besideParts } from './beside.ts';
import type { FrameRule } from './frame.ts';
import { takesPlace } from './takes-place.ts';

/**
 * `The ceremony took place in the presence of X`, `The event was enhanced by the participation of Y`: of an event told before,
 * who was there too.
 */
export const heldBefore: FrameRule = (clause) => {
  const { verb } = clause;
  const isPast = verb.form === 'finite' && !verb.present && verb.modal === null && !verb.negated;
  if (clause.subjectHappening?.definite !== true || !(takesPlace(clause) || isPast)) return null;
  const beside = besideParts(clause);
  return beside.length === 0 ? null : { rule: 'held-before', type: 'attendance', parts: beside };
};
