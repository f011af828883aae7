import { besideParts } from './beside.ts';
import type { FrameRule } from './frame.ts';
import { takesPlace } from './takes-place.ts';

/** `The ceremony took place in the presence of X`: of an event told before, who was there too. */
export const heldBefore: FrameRule = (clause) => {
  if (clause.subjectHappening?.definite !== true || !takesPlace(clause)) return null;
  const beside = besideParts(clause);
  return beside.length === 0 ? null : { rule: 'held-before', type: 'attendance', parts: beside };
};
