import { lowerWords } from '../frame/lower-words.ts';
import type { Draft } from './draft.ts';

/** Not told as what happened beside the event before. */
export function isOfItsOwnTime(draft: Draft): boolean {
  return draft.background || draft.status !== 'happened' || isOfOtherSigning(draft);
}

/** `Earlier, X signed …`, `X has signed similar contracts`: not on the day of the signing told before. */
export function isOfOtherSigning({ type, frames: [first] }: Draft): boolean {
  if (type !== 'signing' || first === undefined) return false;
  const { earlierOpening, otherAgreement } = first.sentence.words.events;
  return (
    earlierOpening.test(lowerWords(first.sentence, 0, 3)) ||
    first.agreements.some(({ from, to }) => otherAgreement.test(lowerWords(first.sentence, from, to)))
  );
}

/** `During the week`: of some other day than was told before. */
export function isOfOtherTime({ frames: [first] }: Draft): boolean {
  return first?.sentence.words.events.otherTime.test(lowerWords(first.sentence)) === true;
}
