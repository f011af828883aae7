import { besideParts } from './beside.ts';
import type { FrameRule } from './frame.ts';
import { takesPlace } from './takes-place.ts';

/** `The exchange of notes took place at the ministry`: papers whose name says that they change hands, not what they hold. */
export const exchangeTookPlace: FrameRule = (clause) => {
  const agreement = clause.subjectAgreement;
  if (agreement?.noun !== 'exchange' || !takesPlace(clause)) return null;
  return {
    rule: 'exchange-took-place',
    type: 'signing',
    parts: besideParts(clause),
    agreements: [agreement],
    anaphoric: agreement.definite,
  };
};
